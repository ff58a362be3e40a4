// Reads values by the generated table: keeps what the contract knows, reports the rest. The table's twin is the zod
// schema; a property test holds the two together. A check returns the clean value, or undefined where it is lost.
import { grainOf, type Grain } from '@floorboard/metrics';
import type { Findings } from './findings.js';
import { formats, type FormatName } from './formats.js';
import { recordRules, type RecordRule } from './record-rules.js';
import { choiceRemedy, flagRemedy, grouped, meantBy, numberRemedy, textRemedy } from './sentences.js';
import type { ListNode, Node, NumberNode, RecordNode } from './table.js';
import { cleaned, fits, isClean, shortened } from './texts.js';
import { examples } from './time.js';

type Key = string | number;
export type Check = (value: unknown, key: Key | undefined, findings: Findings) => unknown;
type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown) => value === null || (typeof value === 'string' && !/\S/.test(value));

function textCheck(maxLength: number): Check {
  return (value, key, findings) => {
    if (typeof value !== 'string') return findings.fault(key, 'a text', value, textRemedy(value));
    let text = value;
    if (!isClean(text)) {
      const clean = cleaned(text);
      if (clean === undefined) return findings.fault(key, 'a text that can be read', value);
      findings.report('warning', key, 'plain characters', value, 'control characters are taken out');
      text = clean;
    }
    if (fits(text, maxLength)) return text;
    const length = grouped(text.length);
    findings.report('warning', key, `at most ${maxLength} characters`, value, 'cut', length);
    return shortened(text, maxLength);
  };
}

function formatCheck(name: FormatName): Check {
  const { test, expected, remedy } = formats[name];
  return (value, key, findings) => {
    if (typeof value !== 'string') return findings.fault(key, expected, value, textRemedy(value));
    return test(value) ? value : findings.fault(key, expected, value, remedy?.(value));
  };
}

function choiceCheck(choices: readonly string[]): Check {
  const expected = `one of ${choices.map((choice) => `"${choice}"`).join(', ')}`;
  return (value, key, findings) =>
    typeof value === 'string' && choices.includes(value)
      ? value
      : findings.fault(key, expected, value, choiceRemedy(choices, value));
}

const flagCheck: Check = (value, key, findings) =>
  typeof value === 'boolean' ? value : findings.fault(key, 'true or false', value, flagRemedy(value));

function numberCheck({ number: [least, most], whole, nullable }: NumberNode): Check {
  const kind = whole ? 'a whole number' : 'a number';
  const range = most !== null ? ` from ${least} to ${most}` : least !== null ? ` of ${least} or more` : '';
  const expected = kind + range + (nullable ? ' or null' : '');
  const fine = whole ? Number.isSafeInteger : Number.isFinite;
  return (value, key, findings) => {
    if (nullable && value === null) return null;
    return typeof value === 'number' &&
      fine(value) &&
      (least === null || value >= least) &&
      (most === null || value <= most)
      ? value + 0 // -0 becomes 0
      : findings.fault(key, expected, value, numberRemedy(value));
  };
}

function listCheck(node: ListNode): Check {
  const check = compile(node.list);
  const { whole, unique, ordered } = node;
  return (value, key, findings) => {
    if (!Array.isArray(value)) return findings.fault(key, 'a list', value);
    if (key !== undefined) findings.enter(key);
    const kept: Fields[] = [];
    const seen = unique && new Set<string>();
    let grain: Grain | undefined = node.grain === 'section' ? findings.grain : undefined;
    let spoilt = false;
    let last = '';
    let disorder: string | undefined;

    /** Judges a record by those before it. */
    const admits = (record: Fields, index: number): boolean => {
      const refuse = (field: string, expected: string, remedy?: string) => {
        findings.enter(index);
        findings.fault(field, expected, record[field], remedy);
        findings.leave();
        return false;
      };
      if (node.grain) {
        const own = grainOf(record['period'] as string);
        grain ??= own;
        if (grain && own !== grain) return refuse('period', `a ${grain} such as ${examples[grain]}`);
      }
      const [first] = unique ?? [];
      if (unique && seen && first && record[first] !== undefined) {
        const name = unique.map((field) => record[field]).join('\n');
        if (seen.has(name)) {
          return refuse(first, `each ${unique.join(', ')} once`, 'it came before, and the first is kept');
        }
        seen.add(name);
      }
      return true;
    };

    for (let index = 0; index < value.length; index++) {
      const record = check(value[index], index, findings) as Fields | undefined;
      if (record === undefined) spoilt = true;
      else if (admits(record, index)) {
        if (node.grain === 'section') findings.places.set(record, index);
        if (ordered) {
          const period = record['period'] as string;
          if (period < last) disorder ??= `${period} after ${last}`;
          last = period;
        }
        kept.push(record);
      }
    }
    if (disorder) {
      findings.report('warning', undefined, 'periods in order', undefined, 'sorted', disorder);
      kept.sort((a, b) => ((a['period'] as string) < (b['period'] as string) ? -1 : 1));
    }
    if (key !== undefined) findings.leave();
    return whole && spoilt ? undefined : kept;
  };
}

interface Field {
  readonly check: Check;
  readonly optional: boolean;
  /** A bad value costs this field and not the record. */
  readonly alone: boolean;
}

function recordCheck(node: RecordNode): Check {
  const { alone = [], defaults = {} } = node;
  const rule: RecordRule | undefined = node.rule && recordRules[node.rule];
  const fields = new Map<string, Field>();
  for (const [key, inner] of Object.entries(node.fields)) {
    const optional = key.endsWith('?');
    const name = optional ? key.slice(0, -1) : key;
    fields.set(name, {
      check: compile(inner),
      optional,
      alone: optional && (alone === true || alone.includes(name)),
    });
  }
  const names = [...fields.keys()];
  const required = names.filter((name) => !fields.get(name)?.optional);
  const namesGrain = Array.isArray(node.fields['period']);

  const reportUnknown = (name: string, value: unknown, findings: Findings) => {
    if (name.startsWith('x-') || (findings.atRoot && name === '$schema')) return;
    const meant = meantBy(name, names);
    const expected =
      findings.atRoot && isObject(value) ? 'a section of version 1' : 'a field of the contract';
    const remedy = `left out${meant ? `, did you mean ${meant}?` : ''}`;
    findings.report('notice', name, expected, value, remedy);
  };

  return (input, key, findings) => {
    if (!isObject(input)) return findings.fault(key, 'an object', input);
    if (namesGrain) findings.grain = input['period'] as Grain | undefined;
    let lost = false;
    const output: Fields = {};
    const nested = key !== undefined;
    if (nested) findings.enter(key);
    for (const name of Object.keys(input)) {
      const value = input[name];
      const field = fields.get(name);
      if (!field) reportUnknown(name, value, findings);
      else if (value !== undefined) {
        if (field.optional && isBlank(value)) {
          findings.report('notice', name, 'a value or no field at all', value, 'taken as left out');
          continue;
        }
        const kept = field.check(value, name, findings);
        if (kept !== undefined) output[name] = kept;
        else if (!field.alone) lost = true;
      }
    }
    for (const name of required) {
      if (output[name] !== undefined) continue;
      lost = true;
      const missing = !Object.prototype.hasOwnProperty.call(input, name) || input[name] === undefined;
      if (missing) fields.get(name)?.check(undefined, name, findings);
    }
    for (const name of Object.keys(defaults)) {
      const value = defaults[name];
      if (output[name] === undefined) output[name] = isObject(value) ? { ...value } : value;
    }
    if (!lost && rule?.broken(output)) {
      const { field, expected, mend } = rule;
      if (mend) {
        findings.report('warning', field, expected, output['consent'], 'left out');
        delete output[field];
      } else {
        lost = true;
        findings.fault(field, expected, output[field]);
      }
    }
    if (nested) findings.leave();
    return lost ? undefined : output;
  };
}

/** The check of a part of the table. */
export function compile(node: Node): Check {
  if (node === true) return flagCheck;
  if (typeof node === 'number') return textCheck(node);
  if (typeof node === 'string') return formatCheck(node);
  if ('fields' in node) return recordCheck(node);
  if ('list' in node) return listCheck(node);
  if ('number' in node) return numberCheck(node);
  if ('only' in node) {
    return (value, key, findings) =>
      value === node.only ? value : findings.fault(key, String(node.only), value, numberRemedy(value));
  }
  return choiceCheck(node);
}
