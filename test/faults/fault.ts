import type { Answer } from './answers.js';
import type { Deed } from './deeds.js';
import type { ScreenOptions } from './screen.js';

/** Something that goes wrong on a wall, and what people see of it. */
export interface Fault {
  /** What goes wrong: completes "while ...". */
  readonly while: string;
  /** What a person sees meanwhile: completes "shows ...". */
  readonly shows: string;
  /** How it begins, on a wall that stands. */
  readonly begins: Deed;
  /** Board time that it lasts, seconds. */
  readonly lasts: number;
  /** A look every so many seconds; every second by default. */
  readonly step?: number;
  /** Words that are seen, in this order; the last of them when the fault has lasted its time. */
  readonly says: readonly RegExp[];
  /** What must be readable all the while; the figure of before by default. */
  readonly figures?: RegExp;
  /** How it ends; then the feed is renewed. */
  readonly ends: Deed;
  /** How the client hears that it has ended: by a good answer, or by the event that its browser sends. */
  readonly told: 'by a poll' | 'by an event';
  /** Facts may be called older than they are meanwhile, never younger. */
  readonly mayWarn?: boolean;
  /** What stands in the renewed feed beside the usual. */
  readonly parts?: Readonly<Record<string, unknown>>;
}

/** Faults that befall one wall, one after the other. */
export interface Wall {
  readonly name: string;
  readonly faults: readonly Fault[];
  /** The true time when it is hung. */
  readonly hungAt?: string;
  readonly screen?: ScreenOptions;
  /** What its server answers from the start in place of a file, by path. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Its files; `now`: when it is hung, ms. */
  readonly files?: (now: number) => Readonly<Record<string, object>>;
}
