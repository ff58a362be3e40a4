// Reads values by the generated table: keeps what the contract knows, reports the rest. The table's twin is the zod
// schema; a property test holds the two together. A reader returns the clean value, or undefined where it is lost.
import type { Grain } from '@floorboard/metrics';
import type { Findings } from './findings.js';
import type { Format } from './formats.js';
import type { ListNode, Node, RecordNode } from './table.js';
import { cleaned, cut } from './texts.js';
import { grainOf } from '../time.js';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim());

function readPlain(format: Format, value: unknown, { report, advice }: Findings): unknown {
  const [test, expected] = format;
  if (test(value)) return value === 0 ? 0 : value; // -0 becomes 0
  return report('error', expected, value, advice?.mend(format, value));
}

const legible: Format = [
  (value) => typeof value === 'string' && cleaned(value) !== '',
  'a text that can be read',
];

/** Texts are mended rather than refused: a board with a name cut short beats a board without it. */
function readText(most: number, value: unknown, findings: Findings): unknown {
  const short = typeof value === 'string' && cut(cleaned(value), most);
  if (!short) return readPlain(legible, value, findings);
  if (short !== value)
    findings.report('warning', `at most ${most} plain characters`, value, 'the rest is left out');
  return short;
}

function readList(node: ListNode, value: unknown, findings: Findings, grain: Grain | undefined): unknown {
  const { keys, places, report } = findings;
  const { unique = [], ordered, whole } = node;
  const [first] = unique;
  if (!Array.isArray(value)) return report('error', 'a list', value);
  const seen = new Set<string>();
  const kept: Fields[] = [];
  const admit = (record: Fields, index: number) => {
    if (node.grain) {
      const mine = grainOf(record['period'] as string)!;
      grain ??= mine;
      if (mine !== grain) return report('error', `a ${grain}`, record['period'], '', ['period']);
      places.set(record, index);
    }
    if (first && record[first] !== undefined) {
      const name = unique.map((field) => record[field]).join('\n');
      if (seen.has(name))
        return report('error', `each ${unique.join(', ')} once`, record[first], 'the first is kept', [first]);
      seen.add(name);
    }
    kept.push(record);
  };
  value.forEach((item, index) => {
    keys.push(index);
    const record = read(node.list, item, findings);
    if (record !== undefined) admit(record as Fields, index);
    keys.pop();
  });
  if (whole && kept.length < value.length) return undefined;
  if (ordered) sortByPeriod(kept as { period: string }[], findings);
  return kept;
}

/** Says where records are not in the order of their periods, and sorts them. Within one grain that is the order of letters. */
function sortByPeriod(records: { period: string }[], findings: Findings): void {
  const stray = records.find(({ period }, index) => period < (records[index - 1]?.period ?? ''));
  if (!stray) return;
  const got = `${stray.period} after a later one`;
  findings.report('warning', 'periods in order', undefined, 'sorted', [], got);
  records.sort((a, b) => (a.period < b.period ? -1 : 1));
}

const groups = ['must', 'may', 'spare'] as const;

function tellUnknown(node: RecordNode, input: Fields, findings: Findings): void {
  const known = groups.flatMap((group) => Object.keys(node[group] ?? {}));
  for (const name of Object.keys(input)) {
    if (known.includes(name) || /^(x-|\$schema$)/.test(name)) continue;
    const remedy = `left out${findings.advice?.guess(name, known) ?? ''}`;
    findings.report('notice', 'a field of the contract', input[name], remedy, [name]);
  }
}

function readRecord(node: RecordNode, value: unknown, findings: Findings): Fields | undefined {
  const { keys, report } = findings;
  if (!isObject(value)) return report('error', 'an object', value);
  // What it has of its own, `__proto__` included.
  const input = { ...value };
  const output: Fields = {};
  let unknown = Object.keys(input).length;
  let lost = false;
  for (const group of groups) {
    const fields = node[group] ?? {};
    for (const name of Object.keys(fields)) {
      const value = input[name];
      const fallback = node.defaults?.[name];
      let kept: unknown;
      keys.push(name);
      if (value !== undefined) unknown -= 1;
      if (group === 'must' || !isBlank(value)) {
        kept = read(fields[name]!, value, findings, output['period'] as Grain);
        if (group !== 'spare' && kept === undefined) lost = true;
      } else if (value !== undefined) {
        report('notice', 'a value or no field', value, 'taken as no field');
      }
      if (kept === undefined && fallback !== undefined) kept = read(fields[name]!, fallback, findings);
      if (kept !== undefined) output[name] = kept;
      keys.pop();
    }
  }
  if (unknown) tellUnknown(node, input, findings);
  return lost || node.rule?.(output, findings) ? undefined : output;
}

/** Reads a value by a part of the table. `grain`: what the record around it names. */
export function read(node: Node, value: unknown, findings: Findings, grain?: Grain): unknown {
  if (!node) return undefined;
  if (typeof node === 'number') return readText(node, value, findings);
  if ('list' in node) return readList(node, value, findings, grain);
  return node instanceof Array ? readPlain(node, value, findings) : readRecord(node, value, findings);
}
