// Takes values out of a parsed project.json and says, with the line, what isn't as it should be.
import { locate } from '../json/scanner.js';
import type { Column } from '../read/target.js';
import { named, type Problems } from './problems.js';

export type Fields = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes values out of the parsed file and reports each that isn't what it should be. */
export class Checker {
  constructor(
    private readonly text: string,
    private readonly file: string,
    private readonly problems: Problems,
  ) {}

  report(severity: 'error' | 'warning' | 'notice', path: string, message: string): void {
    const line = locate(this.text, path)?.line;
    this.problems.add({
      severity,
      part: 'project',
      file: this.file,
      ...(line === undefined ? {} : { line }),
      message: `${path}: ${message}`,
    });
  }

  /** A text, or undefined; anything else, and a text that fails the test, is reported as an error. */
  string(
    fields: Fields,
    key: string,
    path: string,
    expected = 'a text',
    test: (text: string) => boolean = () => true,
  ): string | undefined {
    const value = fields[key];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value.trim() !== '' && test(value)) return value;
    this.report('error', `${path}${key}`, `expected ${expected}, got ${JSON.stringify(value)}.`);
    return undefined;
  }

  column(value: unknown, path: string): Column | undefined {
    if (typeof value === 'string' && value !== '') return { names: [value] };
    if (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((name) => typeof name === 'string' && name !== '')
    )
      return { names: value as string[] };
    if (isRecord(value) && ['string', 'number'].includes(typeof value['value']))
      return { value: String(value['value']) };
    this.report(
      'error',
      path,
      `expected the name of a column, a list of names to join, or { "value": "a constant" }, got ${JSON.stringify(value)}.`,
    );
    return undefined;
  }

  known(fields: Fields, path: string, names: readonly string[]): void {
    for (const key of Object.keys(fields)) {
      if (names.includes(key) || key === '$schema' || key.startsWith('x-')) continue;
      this.report('warning', `${path}${key}`, `not known and left out. Known here are ${named(names)}.`);
    }
  }
}
