import { capital, spelt } from '../romance.js';
import type { Catalogue } from '../registry.js';

/** Of persons: uma pessoa, duas pessoas. */
const persons = spelt(['nenhuma', 'uma', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove']);
const awardsMore = spelt(['nenhum', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove']);

export const awards: Catalogue['awards'] = {
  heading: 'Em destaque',
  headingIn: (heading, period) => `${heading}, ${period}`,
  empty: 'Ainda não há prêmios.',
  noAward: {
    day: 'Nenhum prêmio neste dia',
    week: 'Nenhum prêmio nesta semana',
    month: 'Nenhum prêmio neste mês',
    quarter: 'Nenhum prêmio neste trimestre',
    year: 'Nenhum prêmio neste ano',
  },
  shared: (winners) => `Dividido entre ${persons(winners)}`,
  team: 'Prêmio de equipe',
  unnamed: (winners) =>
    `${capital(persons(winners))} ${winners.n === 1 ? 'pessoa' : 'pessoas'}, sem nome aqui`,
  othersUnnamed: (winners) => `${persons(winners)} sem nome aqui`,
  others: (winners) => `mais ${persons(winners)}`,
  moreWinners: (winners) => `+${winners.text}`,
  quote: (text) => `“${text}”`,
  criterion: (text) => `Motivo: ${text}`,
  nominatedBy: (name) => `Por indicação de ${name}`,
  facts: (facts) => facts.join(' · '),
  past: 'Destaques anteriores',
  pastAward: (award, period) => `${award}, ${period}`,
  previous: 'Prêmio anterior',
  next: 'Próximo prêmio',
  summary: (award, period, who) => `${award}, ${period}: ${who}.`,
  summaryNone: (award, period, none) =>
    `${award}, ${period}: ${none.charAt(0).toLowerCase()}${none.slice(1)}.`,
  sentence: (text) => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`),
  moreAwards: (awards, period) =>
    `${capital(period)}: mais ${awardsMore(awards)} ${awards.n === 1 ? 'prêmio' : 'prêmios'}.`,
  table: {
    caption: 'Prêmios',
    award: 'Prêmio',
    period: 'Período',
    winners: 'Para quem',
    team: 'Equipe',
    citation: 'Elogio',
  },
};
