import { counted, isolated, leftToRight, type Noun } from './counted.js';
import type { Catalogue } from '../registry.js';

/** In the genitive, after a preposition. */
const ofWinners: Noun = {
  one: 'فائز واحد',
  two: 'فائزَين',
  few: 'فائزين',
  many: 'فائزًا',
  other: 'فائز',
};
const winner: Noun = { ...ofWinners, two: 'فائزان' };
const moreAward: Noun = {
  one: 'جائزة أخرى',
  two: 'جائزتان أخريان',
  few: 'جوائز أخرى',
  many: 'جائزة أخرى',
  other: 'جائزة أخرى',
};

export const awards: Catalogue['awards'] = {
  heading: 'تحت الأضواء',
  headingIn: (heading, period) => `${heading}، ${period}`,
  empty: 'لا جوائز بعد.',
  noAward: {
    day: 'لا جائزة في هذا اليوم',
    week: 'لا جائزة في هذا الأسبوع',
    month: 'لا جائزة في هذا الشهر',
    quarter: 'لا جائزة في هذا الربع',
    year: 'لا جائزة في هذه السنة',
  },
  shared: (winners) => `مشتركة بين ${counted(winners, ofWinners)}`,
  team: 'جائزة فريق',
  unnamed: (winners) => `${counted(winners, winner)} دون ذكر الأسماء هنا`,
  othersUnnamed: (winners) => `${counted(winners, winner)} دون ذكر الأسماء هنا`,
  others: (winners) =>
    winners.rule === 'one' ? 'آخر' : winners.rule === 'two' ? 'آخران' : `${winners.text} آخرون`,
  moreWinners: (winners) => leftToRight(`+${winners.text}`),
  quote: (text) => `«${text}»`,
  criterion: (text) => `سبب المنح: ${isolated(text)}`,
  nominatedBy: (name) => `الترشيح من ${isolated(name)}`,
  facts: (facts) => facts.join(' · '),
  past: 'جوائز سابقة',
  pastAward: (award, period) => `${isolated(award)}، ${period}`,
  previous: 'الجائزة السابقة',
  next: 'الجائزة التالية',
  summary: (award, period, who) => `${isolated(award)}، ${period}: ${who}.`,
  summaryNone: (award, period, none) => `${isolated(award)}، ${period}: ${none}.`,
  sentence: (text) => (/[.!?؟…]["”’»)]?$/.test(text) ? text : `${text}.`),
  moreAwards: (awards, period) => `${counted(awards, moreAward)} في ${period}.`,
  table: {
    caption: 'الجوائز',
    award: 'الجائزة',
    period: 'الفترة',
    winners: 'الفائزون',
    team: 'الفريق',
    citation: 'التنويه',
  },
};
