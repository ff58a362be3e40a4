import type { Count } from '../count.js';
import type { Catalogue } from '../registry.js';

const small = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const spelt = ({ n, text }: Count) => small[n] ?? text;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const awards: Catalogue['awards'] = {
  heading: 'Im Rampenlicht',
  headingIn: (heading, period) => `${heading}, ${period}`,
  empty: 'Noch keine Auszeichnungen.',
  noAward: {
    day: 'Keine Auszeichnung an diesem Tag',
    week: 'Keine Auszeichnung in dieser Woche',
    month: 'Keine Auszeichnung in diesem Monat',
    quarter: 'Keine Auszeichnung in diesem Quartal',
    year: 'Keine Auszeichnung in diesem Jahr',
  },
  shared: (winners) => `${capital(spelt(winners))} gemeinsam ausgezeichnet`,
  team: 'Auszeichnung für ein Team',
  unnamed: (winners) =>
    winners.n === 1
      ? 'Hier nicht mit Namen genannt'
      : `${capital(spelt(winners))} Ausgezeichnete, hier nicht mit Namen genannt`,
  othersUnnamed: (winners) =>
    winners.n === 1 ? 'ein Name hier nicht genannt' : `${spelt(winners)} Namen hier nicht genannt`,
  others: (winners) => (winners.n === 1 ? 'ein weiterer Name' : `${spelt(winners)} weitere`),
  moreWinners: (winners) => `+${winners.text}`,
  quote: (text) => `„${text}“`,
  criterion: (text) => `Wofür: ${text}`,
  nominatedBy: (name) => `Vorgeschlagen von ${name}`,
  facts: (facts) => facts.join(' · '),
  past: 'Frühere Auszeichnungen',
  pastAward: (award, period) => `${award}, ${period}`,
  previous: 'Vorige Auszeichnung',
  next: 'Nächste Auszeichnung',
  summary: (award, period, who) => `${award}, ${period}: ${who}.`,
  summaryNone: (award, period, none) =>
    `${award}, ${period}: ${none.charAt(0).toLowerCase()}${none.slice(1)}.`,
  sentence: (text) => (/[.!?…]["“”’)]?$/.test(text) ? text : `${text}.`),
  moreAwards: (awards, period) =>
    `${period}: ${awards.n === 1 ? 'eine weitere Auszeichnung' : `${spelt(awards)} weitere Auszeichnungen`}.`,
  table: {
    caption: 'Auszeichnungen',
    award: 'Auszeichnung',
    period: 'Zeitraum',
    winners: 'Ausgezeichnet',
    team: 'Team',
    citation: 'Würdigung',
  },
};
