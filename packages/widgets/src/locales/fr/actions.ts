import { capital, counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

export const actions: Catalogue['actions'] = {
  heading: 'Plan d’action',
  none: 'Aucune action ouverte.',
  summary: (open, overdue, oldest) =>
    `${counted(open, 'action ouverte', 'actions ouvertes', 'd’actions ouvertes')}, ${
      overdue.n === 0 ? 'aucune' : overdue.text
    } en retard\u202f; ${
      oldest.n === 0
        ? 'la plus ancienne date d’aujourd’hui'
        : `la plus ancienne attend depuis ${counted(oldest, 'jour', 'jours')}`
    }.`,
  doneLately: (done) =>
    `${done.n === 0 ? 'Aucune' : done.text} ${done.n > 1 ? 'terminées' : 'terminée'} ces 30 derniers jours.`,
  needsUs: (overdue, blocked) =>
    [
      overdue.n > 0 ? `${overdue.text} en retard` : '',
      blocked.n > 0 ? `${blocked.text} ${blocked.n > 1 ? 'bloquées' : 'bloquée'}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  allInHand: 'Rien en retard ni bloqué',
  groups: {
    overdue: 'En retard',
    blocked: 'Bloqué',
    week: 'Semaine',
    waiting: 'En attente',
    undated: 'Sans date',
    later: 'Plus tard',
    done: 'Terminé',
  },
  doneSince: 'Terminé depuis le dernier point',
  line: (facts) => capital(facts.join(', ')),
  extra: (facts) => facts.join(' · '),
  noOwner: 'Sans responsable',
  blocked: 'bloqué',
  escalated: { network: 'Remonté au réseau', state: 'Remonté à la région' },
  escalatedOn: (escalated, day) => `${escalated} le ${day}`,
  due: (day) => `échéance ${day}`,
  dueToday: 'échéance aujourd’hui',
  dueTodayAt: (time) => `échéance aujourd’hui ${time}`,
  dueTomorrow: 'échéance demain',
  done: (day) => `terminé ${day}`,
  doneToday: 'terminé aujourd’hui',
  doneYesterday: 'terminé hier',
  daysLate: (days) => (days.rule === 'one' ? 'jour de retard' : 'jours de retard'),
  hoursLate: (hours) => (hours.rule === 'one' ? 'heure de retard' : 'heures de retard'),
  daysWaiting: (days) => (days.rule === 'one' ? 'jour d’attente' : 'jours d’attente'),
  lessThanOne: '<1',
  more: (n) => `et ${n.text} de plus`,
  showMore: 'Afficher la suite',
  sources: {
    huddle: 'Vient d’un point d’équipe',
    call: 'Vient d’un appel client',
    idea: 'Vient d’une idée',
    nps: 'Vient d’une réponse NPS',
    customer: 'Vient d’un client',
    frontline: 'Vient du terrain',
  },
  table: {
    title: 'Action',
    status: 'Statut',
    owner: 'Responsable',
    raised: 'Ouverte le',
    due: 'Échéance',
    age: 'Âge',
    level: 'Niveau',
    source: 'Origine',
  },
  statuses: {
    open: 'Ouvert',
    doing: 'En cours',
    blocked: 'Bloqué',
    done: 'Terminé',
    dropped: 'Abandonné',
  },
  overdueStatus: (status) => `${status}, en retard`,
  levels: { facility: 'Site', network: 'Réseau', state: 'Région' },
  age: (days) => counted(days, 'jour', 'jours'),
};
