import { capital, spelt } from '../romance.js';
import type { Catalogue } from '../registry.js';

/** Of persons: una persona, dos personas. */
const words = spelt(['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']);

export const awards: Catalogue['awards'] = {
  heading: 'Reconocimientos',
  headingIn: (heading, period) => `${heading}, ${period}`,
  empty: 'Todavía no hay reconocimientos.',
  noAward: {
    day: 'Sin reconocimiento este día',
    week: 'Sin reconocimiento esta semana',
    month: 'Sin reconocimiento este mes',
    quarter: 'Sin reconocimiento este trimestre',
    year: 'Sin reconocimiento este año',
  },
  shared: (winners) => `Compartido entre ${words(winners)}`,
  team: 'Reconocimiento a un equipo',
  unnamed: (winners) =>
    `${capital(words(winners))} ${winners.n === 1 ? 'persona' : 'personas'}, sin nombrar aquí`,
  othersUnnamed: (winners) => `${words(winners)} sin nombrar aquí`,
  others: (winners) => `${words(winners)} más`,
  moreWinners: (winners) => `+${winners.text}`,
  quote: (text) => `«${text}»`,
  criterion: (text) => `Motivo: ${text}`,
  nominatedBy: (name) => `A propuesta de ${name}`,
  facts: (facts) => facts.join(' · '),
  past: 'Reconocimientos anteriores',
  pastAward: (award, period) => `${award}, ${period}`,
  previous: 'Reconocimiento anterior',
  next: 'Reconocimiento siguiente',
  summary: (award, period, who) => `${award}, ${period}: ${who}.`,
  summaryNone: (award, period, none) =>
    `${award}, ${period}: ${none.charAt(0).toLowerCase()}${none.slice(1)}.`,
  sentence: (text) => (/[.!?…][»"”’)]?$/.test(text) ? text : `${text}.`),
  moreAwards: (awards, period) =>
    `${capital(period)}: ${
      awards.n === 1 ? 'un reconocimiento más' : `${words(awards)} reconocimientos más`
    }.`,
  table: {
    caption: 'Reconocimientos',
    award: 'Reconocimiento',
    period: 'Período',
    winners: 'A quién',
    team: 'Equipo',
    citation: 'Elogio',
  },
};
