// The shape of the generated table: the contract as data, small enough to ride in every bundle.
import type { Format } from './formats.js';
import type { RecordRule } from './record-rules.js';

/** A text's greatest length, a format, or one of the objects below; null where a field is known and not to be read. */
export type Node = number | Format | ListNode | RecordNode | null;

export interface ListNode {
  readonly list: Node;
  /** One bad element costs the whole list. */
  readonly whole?: true;
  /** Of two records alike in these fields the first is kept. */
  readonly unique?: readonly string[];
  /** Its periods have the grain that the section names, else that of the first of them. */
  readonly grain?: true;
  /** In the order of their periods. */
  readonly ordered?: true;
}

/** A record's fields by name, in three groups. */
export interface RecordNode {
  /** Required. */
  readonly must?: Nodes;
  /** May be left out; a bad value costs the record. */
  readonly may?: Nodes;
  /** May be left out; a bad value costs itself alone. */
  readonly spare?: Nodes;
  /** Of fields that may be left out. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly rule?: RecordRule;
}

export type Nodes = Readonly<Record<string, Node>>;
