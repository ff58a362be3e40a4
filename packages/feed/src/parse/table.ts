// The shape of the generated table: the contract as data, small enough to ride in every bundle.
import type { FormatName } from './formats.js';
import type { RecordRuleName } from './record-rules.js';

/** A text's greatest length, a format's name, the choices of a value, a flag (`true`), or one of the objects below. */
export type Node =
  number | FormatName | readonly (string | number)[] | true | NumberNode | ListNode | RecordNode;

export interface NumberNode {
  readonly number: readonly [least: number | null, most: number | null];
  readonly whole?: true;
  readonly nullable?: true;
}

export interface ListNode {
  readonly list: Node;
  /** One bad element costs the whole list. */
  readonly whole?: true;
  /** Of two records alike in these fields the first is kept. */
  readonly unique?: readonly string[];
  /** Whose grain the periods must have. */
  readonly grain?: 'section' | 'first';
  /** In the order of their periods. */
  readonly ordered?: true;
}

export interface RecordNode {
  /** By name; one that ends in `?` may be left out. */
  readonly fields: Readonly<Record<string, Node>>;
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Fields whose bad value costs only themselves; `true`: every optional one. */
  readonly alone?: readonly string[] | true;
  readonly rule?: RecordRuleName;
}
