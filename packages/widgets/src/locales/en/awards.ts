import type { Grain } from '@floorboard/feed';
import type { Count } from '../count.js';

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const spelt = ({ n, text }: Count) => small[n] ?? text;

/** Words of `floor-award-winners`. Names and periods come already formatted. */
export const awards = {
  heading: 'Spotlight',
  /** The heading with its period. */
  headingIn: (heading: string, period: string) => `${heading}, ${period}`,
  empty: 'No awards yet.',
  noAward: {
    day: 'No award this day',
    week: 'No award this week',
    month: 'No award this month',
    quarter: 'No award this quarter',
    year: 'No award this year',
  } satisfies Record<Grain, string>,
  shared: (winners: Count) => `${spelt(winners)} winners, shared`,
  team: 'Team award',
  /** Nobody of the winners may be shown. */
  unnamed: (winners: Count) =>
    winners.n === 1 ? 'One winner, not named here' : `${spelt(winners)} winners, not named here`,
  /** Ends a list of names. */
  othersUnnamed: (winners: Count) => `${spelt(winners).toLowerCase()} not named here`,
  /** Ends a list of names that is cut short. */
  others: (winners: Count) => `${spelt(winners).toLowerCase()} more`,
  moreWinners: (winners: Count) => `+${winners.text}`,
  quote: (text: string) => `“${text}”`,
  criterion: (text: string) => `Given for: ${text}`,
  nominatedBy: (name: string) => `Nominated by ${name}`,
  facts: (facts: readonly string[]) => facts.join(' · '),
  past: 'Past winners',
  pastAward: (award: string, period: string) => `${award}, ${period}`,
  previous: 'Previous award',
  next: 'Next award',
  summary: (award: string, period: string, who: string) => `${award}, ${period}: ${who}.`,
  summaryNone: (award: string, period: string, none: string) =>
    `${award}, ${period}: ${none.charAt(0).toLowerCase()}${none.slice(1)}.`,
  sentence: (text: string) => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`),
  moreAwards: (awards: Count, period: string) =>
    `${spelt(awards)} more ${awards.rule === 'one' ? 'award' : 'awards'} in ${period}.`,
  table: {
    caption: 'Awards',
    award: 'Award',
    period: 'Period',
    winners: 'Winners',
    team: 'Team',
    citation: 'Citation',
  },
};
