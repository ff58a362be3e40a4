import { capital, counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

export const actions: Catalogue['actions'] = {
  heading: 'Plano de ação',
  none: 'Nenhuma ação aberta.',
  summary: (open, overdue, oldest) =>
    `${counted(open, 'ação aberta', 'ações abertas')}, ${
      overdue.n === 0 ? 'nenhuma' : overdue.text
    } fora do prazo; ${
      oldest.n === 0 ? 'a mais antiga é de hoje' : `a mais antiga espera há ${counted(oldest, 'dia', 'dias')}`
    }.`,
  doneLately: (done) =>
    `${done.n === 0 ? 'Nenhuma' : done.text} ${done.n > 1 ? 'concluídas' : 'concluída'} nos últimos 30 dias.`,
  needsUs: (overdue, blocked) =>
    [
      overdue.n > 0 ? `${overdue.text} fora do prazo` : '',
      blocked.n > 0 ? `${blocked.text} ${blocked.n > 1 ? 'bloqueadas' : 'bloqueada'}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  allInHand: 'Nada fora do prazo nem bloqueado',
  groups: {
    overdue: 'Atrasado',
    blocked: 'Bloqueado',
    week: 'Na semana',
    waiting: 'Em espera',
    undated: 'Sem prazo',
    later: 'Mais tarde',
    done: 'Feito',
  },
  doneSince: 'Feito desde a última reunião',
  line: (facts) => capital(facts.join(', ')),
  extra: (facts) => facts.join(' · '),
  noOwner: 'Sem responsável',
  blocked: 'bloqueado',
  escalated: { network: 'Levado à rede', state: 'Levado ao estado' },
  escalatedOn: (escalated, day) => `${escalated} em ${day}`,
  due: (day) => `prazo ${day}`,
  dueToday: 'prazo hoje',
  dueTodayAt: (time) => `prazo hoje ${time}`,
  dueTomorrow: 'prazo amanhã',
  done: (day) => `feito ${day}`,
  doneToday: 'feito hoje',
  doneYesterday: 'feito ontem',
  daysLate: (days) => (days.rule === 'one' ? 'dia de atraso' : 'dias de atraso'),
  hoursLate: (hours) => (hours.rule === 'one' ? 'hora de atraso' : 'horas de atraso'),
  daysWaiting: (days) => (days.rule === 'one' ? 'dia de espera' : 'dias de espera'),
  lessThanOne: '<1',
  more: (n) => `e mais ${n.text}`,
  showMore: 'Ver mais',
  sources: {
    huddle: 'De uma reunião da equipe',
    call: 'De uma ligação com um cliente',
    idea: 'De uma ideia',
    nps: 'De uma resposta NPS',
    customer: 'De um cliente',
    frontline: 'Da linha de frente',
  },
  table: {
    title: 'Ação',
    status: 'Situação',
    owner: 'Responsável',
    raised: 'Aberta',
    due: 'Prazo',
    age: 'Idade',
    level: 'Nível',
    source: 'Origem',
  },
  statuses: {
    open: 'Aberto',
    doing: 'Em andamento',
    blocked: 'Bloqueado',
    done: 'Feito',
    dropped: 'Descartado',
  },
  overdueStatus: (status) => `${status}, fora do prazo`,
  levels: { facility: 'Unidade', network: 'Rede', state: 'Estado' },
  age: (days) => counted(days, 'dia', 'dias'),
};
