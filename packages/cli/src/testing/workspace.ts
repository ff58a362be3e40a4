// A folder with raw files and a project in it, built for real and read back.
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFeed, type Feed } from '@floorboard/feed';
import { build, type BuildOptions, type BuildResult } from '../build/build.js';
import type { BuildProblem } from '../build/problems.js';

/** The open data that the project's tests share. */
export const data = (name: string): string =>
  fileURLToPath(new URL(`../../../../test/fixtures/data/${name}`, import.meta.url));

/** The records of one of its files of plain numbers and names. */
export async function records(name: string): Promise<Record<string, string>[]> {
  const [header = '', ...lines] = (await readFile(data(name), 'utf8')).trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((value, index) => [names[index] ?? '', value])),
  );
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs work in a folder that holds the files and is gone afterwards. */
export async function inFolder<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'floorboard-test-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Built extends BuildResult {
  /** A feed as the board would read it, by its slug. */
  readonly feed: (slug: string) => Feed;
  /** The written files by name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Builds a project from files. `floorboard` and `timeZone` are filled in. */
export const built = (project: object, files: Files = {}, options: BuildOptions = {}): Promise<Built> => {
  const whole = { floorboard: 1, out: 'feeds', timeZone: 'Australia/Sydney', ...project };
  return inFolder({ ...files, 'project.json': JSON.stringify(whole) }, async (folder) => {
    const result = await build(join(folder, 'project.json'), options);
    const texts = new Map<string, string>();
    for (const { file } of result.feeds) texts.set(file, await readFile(join(result.out, file), 'utf8'));
    if (result.feeds.length > 0)
      texts.set('problems.json', await readFile(join(result.out, 'problems.json'), 'utf8'));
    const feed = (slug: string) => {
      const { feed: found, problems } = parseFeed(texts.get(`${slug}.json`) ?? '');
      if (!found) throw new Error(problems.map(({ message }) => message).join('\n'));
      return found;
    };
    return { ...result, feed, texts };
  });
};

/** The sentences of the problems. */
export const sentences = ({ problems }: { readonly problems: readonly BuildProblem[] }): string[] =>
  problems.map(({ severity, message }) => `${severity}: ${message}`);

export const responses = { file: 'responses.csv', facility: 'facility', date: 'date', score: 'score' };
export const visits = { file: 'visits.csv', facility: 'store', customer: 'who', date: 'date' };
