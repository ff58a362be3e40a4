import { capital, counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

export const actions: Catalogue['actions'] = {
  heading: 'Plan de acción',
  none: 'Ninguna acción abierta.',
  summary: (open, overdue, oldest) =>
    `${counted(open, 'acción abierta', 'acciones abiertas')}, ${
      overdue.n === 0 ? 'ninguna' : overdue.text
    } fuera de plazo; ${
      oldest.n === 0
        ? 'la más antigua es de hoy'
        : `la más antigua espera desde hace ${counted(oldest, 'día', 'días')}`
    }.`,
  doneLately: (done) =>
    `${done.n === 0 ? 'Ninguna' : done.text} ${done.n > 1 ? 'terminadas' : 'terminada'} en los últimos 30 días.`,
  needsUs: (overdue, blocked) =>
    [
      overdue.n > 0 ? `${overdue.text} fuera de plazo` : '',
      blocked.n > 0 ? `${blocked.text} ${blocked.n > 1 ? 'bloqueadas' : 'bloqueada'}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  allInHand: 'Nada fuera de plazo ni bloqueado',
  groups: {
    overdue: 'Vencido',
    blocked: 'Bloqueado',
    week: 'Esta semana',
    waiting: 'En espera',
    undated: 'Sin fecha',
    later: 'Más tarde',
    done: 'Hecho',
  },
  doneSince: 'Hecho desde la última reunión',
  line: (facts) => capital(facts.join(', ')),
  extra: (facts) => facts.join(' · '),
  noOwner: 'Sin responsable',
  blocked: 'bloqueado',
  escalated: { network: 'Elevado a la red', state: 'Elevado a la región' },
  escalatedOn: (escalated, day) => `${escalated} el ${day}`,
  due: (day) => `vence ${day}`,
  dueToday: 'vence hoy',
  dueTodayAt: (time) => `vence hoy ${time}`,
  dueTomorrow: 'vence mañana',
  done: (day) => `hecho ${day}`,
  doneToday: 'hecho hoy',
  doneYesterday: 'hecho ayer',
  daysLate: (days) => (days.rule === 'one' ? 'día de retraso' : 'días de retraso'),
  hoursLate: (hours) => (hours.rule === 'one' ? 'hora de retraso' : 'horas de retraso'),
  daysWaiting: (days) => (days.rule === 'one' ? 'día de espera' : 'días de espera'),
  lessThanOne: '<1',
  more: (n) => `y ${n.text} más`,
  showMore: 'Ver más',
  sources: {
    huddle: 'De una reunión de equipo',
    call: 'De una llamada de un cliente',
    idea: 'De una idea',
    nps: 'De una respuesta NPS',
    customer: 'De un cliente',
    frontline: 'De primera línea',
  },
  table: {
    title: 'Acción',
    status: 'Estado',
    owner: 'Responsable',
    raised: 'Abierta',
    due: 'Plazo',
    age: 'Antigüedad',
    level: 'Nivel',
    source: 'Origen',
  },
  statuses: {
    open: 'Abierto',
    doing: 'En curso',
    blocked: 'Bloqueado',
    done: 'Hecho',
    dropped: 'Descartado',
  },
  overdueStatus: (status) => `${status}, fuera de plazo`,
  levels: { facility: 'Centro', network: 'Red', state: 'Región' },
  age: (days) => counted(days, 'día', 'días'),
};
