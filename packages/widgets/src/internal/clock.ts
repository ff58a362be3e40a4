import { systemClock, type Clock } from '@floorboard/feed';

let current: Clock = systemClock;

/** The one clock every element reads: the time, and the timers that wait for it. */
export const clock = (): Clock => current;

/** Hands in another clock, before elements connect: tests and soaks run years in seconds with it. */
export function useClock(next: Clock): void {
  current = next;
}
