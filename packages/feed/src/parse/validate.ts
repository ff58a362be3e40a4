// Reads values by the generated table: keeps what the contract knows, reports the rest. The table's twin is the zod
// schema; a property test holds the two together. A check returns the clean value, or undefined where it is lost.
import type { Grain } from '@floorboard/metrics';
import { within, type Findings, type Key } from './findings.js';
import { formats, type FormatName } from './formats.js';
import { admission, sortByPeriod } from './lists.js';
import { recordRules, type RecordRule } from './record-rules.js';
import { choiceRemedy, flagRemedy, grouped, meantBy, numberRemedy, textRemedy } from './sentences.js';
import type { ListNode, Node, NumberNode, RecordNode } from './table.js';
import { cleaned, fits, isClean, shortened } from './texts.js';

export type Check = (value: unknown, key: Key | undefined, findings: Findings) => unknown;
export type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown) => value === null || (typeof value === 'string' && !/\S/.test(value));

/** Texts are mended rather than refused: a board with a name cut short beats a board without it. */
const textCheck =
  (maxLength: number): Check =>
  (value, key, findings) => {
    const expected = 'a text that can be read';
    if (typeof value !== 'string') return findings.fault(key, expected, value, textRemedy(value));
    let text = value;
    if (!isClean(text)) {
      text = cleaned(text);
      if (!text) return findings.fault(key, expected, value);
      findings.report('warning', key, 'plain characters', value, 'what cannot be shown is left out');
    }
    if (fits(text, maxLength)) return text;
    findings.report('warning', key, `at most ${maxLength} characters`, value, 'cut', grouped(text.length));
    return shortened(text, maxLength);
  };

function formatCheck(name: FormatName): Check {
  const { test, expected, remedy } = formats[name];
  return (value, key, findings) => {
    if (typeof value !== 'string') return findings.fault(key, expected, value, textRemedy(value));
    return test(value) ? value : findings.fault(key, expected, value, remedy?.(value));
  };
}

const choiceCheck =
  (choices: readonly unknown[]): Check =>
  (value, key, findings) => {
    if (choices.includes(value)) return value;
    const list = choices.map((choice) => JSON.stringify(choice)).join(', ');
    const expected = choices.length > 1 ? `one of ${list}` : list;
    return findings.fault(key, expected, value, choiceRemedy(choices, value) ?? numberRemedy(value));
  };

const flagCheck: Check = (value, key, findings) =>
  typeof value === 'boolean' ? value : findings.fault(key, 'true or false', value, flagRemedy(value));

function numberCheck({ number: [least, most], whole, nullable }: NumberNode): Check {
  const range = most !== null ? ` from ${least} to ${most}` : least !== null ? ` of ${least} or more` : '';
  const expected = `a ${whole ? 'whole ' : ''}number${range}${nullable ? ' or null' : ''}`;
  const fine = whole ? Number.isSafeInteger : Number.isFinite;
  return (value, key, findings) => {
    if (nullable && value === null) return null;
    return fine(value) && (value as number) >= (least ?? -Infinity) && (value as number) <= (most ?? Infinity)
      ? (value as number) + 0 // -0 becomes 0
      : findings.fault(key, expected, value, numberRemedy(value));
  };
}

function listCheck(node: ListNode): Check {
  const check = compile(node.list);
  return (value, key, findings) => {
    if (!Array.isArray(value)) return findings.fault(key, 'a list', value);
    return within(findings, key, () => {
      const kept: unknown[] = [];
      const admits = admission(node, findings);
      let spoilt = false;
      for (let index = 0; index < value.length; index++) {
        const record = check(value[index], index, findings);
        if (record === undefined) spoilt = true;
        else if (admits(record as Fields, index)) kept.push(record);
      }
      if (node.ordered) sortByPeriod(kept as { period: string }[], findings);
      return node.whole && spoilt ? undefined : kept;
    });
  };
}

interface Field {
  readonly name: string;
  readonly check: Check;
  readonly optional: boolean;
  /** A bad value costs this field and not the record. */
  readonly alone: boolean;
}

function recordCheck(node: RecordNode): Check {
  const { alone = [], defaults = {} } = node;
  const rule: RecordRule | undefined = node.rule && recordRules[node.rule];
  const fields = Object.keys(node.fields).map((key): Field => {
    const name = key.replace('?', '');
    const optional = name !== key;
    const spared = optional && (alone === true || alone.includes(name));
    return { name, optional, alone: spared, check: compile(node.fields[key] as Node) };
  });
  const byName = new Map(fields.map((field) => [field.name, field]));
  const required = fields.filter(({ optional }) => !optional);
  /** In a section: the grains that it may name. */
  const { period: grains } = node.fields;

  const tellUnknown = (name: string, value: unknown, findings: Findings) => {
    const atRoot = findings.keys.length === 0;
    if (name.startsWith('x-') || (atRoot && name === '$schema')) return;
    const meant = meantBy(name, [...byName.keys()]);
    const expected = atRoot && isObject(value) ? 'a section of version 1' : 'a field of the contract';
    const remedy = `left out${meant ? `, did you mean ${meant}?` : ''}`;
    findings.report('notice', name, expected, value, remedy);
  };

  const read = (input: Fields, findings: Findings): Fields | undefined => {
    const output: Fields = {};
    let lost = false;
    for (const name of Object.keys(input)) {
      const value = input[name];
      const field = byName.get(name);
      if (!field) tellUnknown(name, value, findings);
      else if (value === undefined) continue;
      else if (field.optional && isBlank(value)) {
        findings.report('notice', name, 'a value or no field', value, 'taken as no field');
      } else {
        const kept = field.check(value, name, findings);
        if (kept !== undefined) output[name] = kept;
        else if (!field.alone) lost = true;
      }
    }
    for (const { name, check } of required) {
      if (output[name] !== undefined) continue;
      lost = true;
      // A value that is there has been reported above.
      const there = Object.prototype.hasOwnProperty.call(input, name) && input[name] !== undefined;
      if (!there) check(undefined, name, findings);
    }
    for (const name of Object.keys(defaults)) {
      const value = defaults[name];
      if (output[name] === undefined) output[name] = isObject(value) ? { ...value } : value;
    }
    if (rule && !lost && rule.broken(output)) {
      const { field, expected, mend } = rule;
      findings.report(mend ? 'warning' : 'error', field, expected, undefined, mend && 'left out');
      if (!mend) return undefined;
      delete output[field];
    }
    return lost ? undefined : output;
  };

  return (input, key, findings) => {
    if (!isObject(input)) return findings.fault(key, 'an object', input);
    if (Array.isArray(grains)) {
      findings.grain = (grains as Grain[]).find((grain) => grain === input['period']);
    }
    return within(findings, key, () => read(input, findings));
  };
}

/** The check of a part of the table. */
export function compile(node: Node): Check {
  if (node === true) return flagCheck;
  if (typeof node === 'number') return textCheck(node);
  if (typeof node === 'string') return formatCheck(node);
  if ('fields' in node) return recordCheck(node);
  if ('list' in node) return listCheck(node);
  return 'number' in node ? numberCheck(node) : choiceCheck(node);
}
