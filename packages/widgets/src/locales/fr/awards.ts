import { capital, spelt } from '../romance.js';
import type { Catalogue } from '../registry.js';

const words = spelt(['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']);

export const awards: Catalogue['awards'] = {
  heading: 'À l’honneur',
  headingIn: (heading, period) => `${heading}, ${period}`,
  empty: 'Pas encore de prix.',
  noAward: {
    day: 'Pas de prix ce jour',
    week: 'Pas de prix cette semaine',
    month: 'Pas de prix ce mois-ci',
    quarter: 'Pas de prix ce trimestre',
    year: 'Pas de prix cette année',
  },
  shared: (winners) => `Prix partagé entre ${words(winners)}`,
  team: 'Prix d’équipe',
  unnamed: (winners) =>
    winners.n === 1
      ? 'Une personne, non nommée ici'
      : `${capital(words(winners))} personnes, non nommées ici`,
  othersUnnamed: (winners) =>
    winners.n === 1 ? 'une personne non nommée ici' : `${words(winners)} personnes non nommées ici`,
  others: (winners) => (winners.n === 1 ? 'une autre personne' : `${words(winners)} autres`),
  moreWinners: (winners) => `+${winners.text}`,
  quote: (text) => `«\u00a0${text}\u00a0»`,
  criterion: (text) => `Décerné pour\u00a0: ${text}`,
  nominatedBy: (name) => `Sur proposition de ${name}`,
  facts: (facts) => facts.join(' · '),
  past: 'Déjà à l’honneur',
  pastAward: (award, period) => `${award}, ${period}`,
  previous: 'Prix précédent',
  next: 'Prix suivant',
  summary: (award, period, who) => `${award}, ${period}\u00a0: ${who}.`,
  summaryNone: (award, period, none) =>
    `${award}, ${period}\u00a0: ${none.charAt(0).toLowerCase()}${none.slice(1)}.`,
  sentence: (text) => (/[.!?…](?:\s?[»"”’)])?$/.test(text) ? text : `${text}.`),
  moreAwards: (awards, period) =>
    `${capital(period)}\u00a0: ${awards.n === 1 ? 'encore un prix' : `encore ${words(awards)} prix`}.`,
  table: {
    caption: 'Prix',
    award: 'Prix',
    period: 'Période',
    winners: 'À l’honneur',
    team: 'Équipe',
    citation: 'Éloge',
  },
};
