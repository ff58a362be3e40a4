// What the builder has to say about its input, in one shape: told on the terminal and kept in problems.json.

export type Severity = 'error' | 'warning' | 'notice';

/** One row of the input that a problem speaks of. */
export interface ProblemRow {
  /** Number of the record in its file, counted from 1, the header not counted. */
  readonly record: number;
  /** Line on which the record starts, where it can be known. */
  readonly line?: number;
  /** What stood there, cut to 100 characters. */
  readonly value?: string;
}

export interface BuildProblem {
  /** `error`: something is missing from the feeds; `warning`: rows or fields were left out; `notice`: worth knowing. */
  readonly severity: Severity;
  /** Where in project.json the cause was named: `responses`, `facilities`, `extras`, ... */
  readonly part?: string;
  /** The file it was found in, as seen from the folder of project.json. */
  readonly file?: string;
  /** Line of that file, for a problem of the file as a whole. */
  readonly line?: number;
  /** A whole sentence. */
  readonly message: string;
  /** How many rows are concerned: all are counted, the first ones are listed. */
  readonly count?: number;
  readonly rows?: readonly ProblemRow[];
}

/** At most so many rows are listed for one reason in one file; the count is always of all. */
export const listedRows = 10_000;

/** Thrown where a file or a part can't be used at all: its message is a sentence for whoever runs the command. */
export class InputError extends Error {
  constructor(
    message: string,
    readonly at: { readonly file?: string; readonly line?: number } = {},
  ) {
    super(message);
    this.name = 'InputError';
  }
}

export class Problems {
  readonly all: BuildProblem[] = [];

  add(problem: BuildProblem): void {
    this.all.push(problem);
  }

  error(part: string, message: string): void {
    this.add({ severity: 'error', part, message });
  }

  /** Runs the work; an InputError becomes an error of the part and the result undefined. Other errors pass. */
  async guard<T>(part: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.add({ severity: 'error', part, ...error.at, message: error.message });
      return undefined;
    }
  }
}

/** `1 row`, `6,050 rows`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** `"a", "b", "c"`, the first 30 of them. */
export const named = (names: readonly string[]): string => {
  const shown = names.slice(0, 30).map((name) => JSON.stringify(name));
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
};

/** The text as it is quoted in a problem: at most 100 characters. */
export const quoted = (value: string): string => (value.length > 100 ? `${value.slice(0, 99)}…` : value);
