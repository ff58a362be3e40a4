import type { CustomersPeriod } from '@floorboard/feed';
import { customerMath, nextPeriod, periodEnd, type CustomerMath } from '@floorboard/metrics';

/** A period with its closing worked out. */
export interface Book extends CustomerMath {
  readonly record: CustomersPeriod;
  /** What the period before closed at, where that is not this opening. */
  readonly unbalanced?: { readonly previous: string; readonly closing: number };
}

/** Every period's books, oldest first. A period after a gap has nothing to balance against. */
export function booksOf(periods: readonly CustomersPeriod[]): Book[] {
  const books: Book[] = [];
  for (const record of periods) {
    const before = books[books.length - 1];
    const follows = before !== undefined && nextPeriod(before.record.period) === record.period;
    books.push({
      record,
      ...customerMath(record),
      ...(follows && before.closing !== record.opening
        ? { unbalanced: { previous: before.record.period, closing: before.closing } }
        : {}),
    });
  }
  return books;
}

/** Whether a period is over on a civil day. */
export const isOver = (period: string, today: string): boolean => periodEnd(period) < today;

/** The newest period that is over, else the newest; -1 without any. */
export function newestFinished(books: readonly Book[], today: string): number {
  for (let i = books.length - 1; i >= 0; i -= 1) if (isOver(books[i]!.record.period, today)) return i;
  return books.length - 1;
}
