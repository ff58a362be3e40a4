// Results as text for a terminal and as Markdown for the README.
import type { Result, Row, Verdict } from './measure.js';

/** Two digits that matter: 0.043, 1.2, 58. */
export function short(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 3));
}

function goalText({ atMost, of, was, met }: Verdict, unit: string): string {
  const goal = of === undefined ? `at most ${atMost} ${unit}` : `${short(was)} of ${of}, at most ${atMost}`;
  return met ? goal : `${goal}: **missed**`;
}

function cells({ title, unit, contestants, rows }: Result): string[][] {
  const figures = ({ medians }: Row) =>
    contestants.map((contestant) => (contestant in medians ? short(medians[contestant]!) : ''));
  return [
    [`${title}, ${unit}`, ...contestants, 'goal'],
    ...rows.map((row) => [
      row.name,
      ...figures(row),
      row.goals.map((goal) => goalText(goal, unit)).join('; '),
    ]),
  ];
}

/** One table for each bench, with what was measured under it. */
export function markdown(results: readonly Result[], machine: string): string {
  const tables = results.map((result) => {
    const [head, ...rows] = cells(result);
    const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
    const rule = head!.map((_, i) => (i === 0 || i === head!.length - 1 ? '---' : '---:'));
    return [line(head!), line(rule), ...rows.map(line), '', result.about].join('\n');
  });
  return `${[...tables, `Medians, repetitions interleaved, one run: ${machine}.`].join('\n\n')}\n`;
}

/** One row while a run goes on. */
export function progress({ name, medians, goals }: Row, unit: string): string {
  const figures = Object.entries(medians).map(([contestant, value]) => `${contestant} ${short(value)}`);
  const judged = goals.map((goal) => goalText(goal, unit));
  return `${name}: ${[...figures, ...judged].join(', ')}`;
}
