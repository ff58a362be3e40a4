// `floorboard build`: from raw records to feeds.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Action, Award } from '@floorboard/feed';
import type { SourceFile } from '../read/files.js';
import { readActions } from './actions.js';
import { readAwards } from './awards.js';
import { layBoards, type Board } from './boards.js';
import type { Context } from './context.js';
import { customersSections } from './customers.js';
import { Database } from './database.js';
import { readExtras } from './extras.js';
import { readFacilities } from './facilities.js';
import {
  sectionOf,
  writeFeeds,
  type BuiltFeed,
  type SectionedPart,
  type SectionPart,
  type SectionsOf,
} from './feeds.js';
import { moment, newestAward, newestOf } from './newest.js';
import { actionsOf, awardsOf } from './network.js';
import { Problems, type BuildProblem } from './problems.js';
import { readProject } from './project.js';
import { npsSections } from './responses.js';
import { readPart } from './rows.js';
import { jsonText, writeAll } from './write.js';

export interface BuildOptions {
  /** When the facts were true, in place of the newest record: a day or a moment. */
  readonly asOf?: string | undefined;
  /** The folder for the feeds, in place of the project's `out`. */
  readonly out?: string | undefined;
  /** Says what is being done. */
  readonly progress?: ((words: string) => void) | undefined;
}

export interface BuildResult {
  readonly out: string;
  readonly generatedAt: string | undefined;
  readonly feeds: readonly BuiltFeed[];
  readonly problems: readonly BuildProblem[];
}

const sectionParts = Object.keys(sectionOf) as SectionPart[];

const itemsSection =
  <Item>(
    items: ReadonlyMap<string, Item[]>,
    of: (board: Board, items: ReadonlyMap<string, Item[]>) => Item[],
  ) =>
  (board: Board) => {
    const own = of(board, items);
    return own.length > 0 ? { items: own } : undefined;
  };

/** Computes one part's sections for all boards. */
async function compute(context: Context, part: SectionedPart): Promise<SectionsOf> {
  context.progress(`computing ${part.name}`);
  switch (part.name) {
    case 'responses': {
      const sections = await npsSections(context, part);
      return ({ slug }) => sections.get(slug);
    }
    case 'customers': {
      const sections = await customersSections(context, part);
      return ({ slug }) => sections.get(slug);
    }
    case 'actions':
      return itemsSection<Action>(await readActions(context, part), actionsOf);
    case 'awards':
      return itemsSection<Award>(await readAwards(context, part), awardsOf);
  }
}

/** `generatedAt`, and the `asOf` of those sections whose facts were true at another time. */
async function times(
  context: Context,
  parts: readonly SectionedPart[],
  asOf: string | undefined,
): Promise<{ generatedAt: string | undefined; sections: Map<SectionPart, string> }> {
  const sections = new Map<SectionPart, string>();
  const said = asOf ?? context.project.asOf;
  const newest = new Map<SectionPart, string>();
  if (said === undefined) {
    for (const { name } of parts) {
      const found = await newestOf(context, name);
      if (found !== undefined) newest.set(name, found);
    }
  }
  const latest = [...newest.values()].sort((one, other) => Date.parse(one) - Date.parse(other)).pop();
  const awards = parts.some(({ name }) => name === 'awards');
  const generatedAt =
    said === undefined
      ? (latest ?? (awards ? await newestAward(context) : undefined))
      : await moment(context, said);
  for (const { name, asOf: own } of parts) {
    const at = own === undefined ? newest.get(name) : await moment(context, own);
    if (at !== undefined && at !== generatedAt) sections.set(name, at);
  }
  return { generatedAt, sections };
}

async function run(context: Context, options: BuildOptions): Promise<Omit<BuildResult, 'problems'>> {
  const { project, problems, progress } = context;
  const out = options.out === undefined ? project.out : resolve(options.out);
  const parts: SectionedPart[] = [];
  for (const name of sectionParts) {
    const part = project.parts.get(name);
    if (part && (await readPart(context, part))) parts.push({ ...part, name });
  }
  const facilities = await readFacilities(
    context,
    parts.map(({ name }) => name),
  );
  const boards = await layBoards(context, facilities);
  const sections = new Map<SectionPart, SectionsOf>();
  for (const part of parts) {
    const section = await problems.guard(part.name, () => compute(context, part));
    if (section) sections.set(part.name, section);
  }
  const { generatedAt, sections: asOf } = await times(context, parts, options.asOf);
  if (generatedAt === undefined) {
    problems.error('project', 'There is not one record that can be used, so there is no feed to write.');
    return { out, generatedAt, feeds: [] };
  }
  const extras = await readExtras(context, boards);
  progress('writing feeds');
  const feeds = await writeFeeds({ context, parts, sections, generatedAt, asOf, extras }, boards, out);
  const report = { floorboard: 1, generatedAt, problems: problems.all };
  await writeAll(out, new Map([['problems.json', jsonText(report)]]));
  return { out, generatedAt, feeds };
}

/**
 * Builds the feeds of a project file and writes them, with `problems.json`, into its `out`. Everything that is in the way
 * is returned as problems; without feeds nothing could be written.
 */
export async function build(projectFile: string, options: BuildOptions = {}): Promise<BuildResult> {
  const problems = new Problems();
  const nothing = { out: '', generatedAt: undefined, feeds: [] };
  const project = await problems.guard('project', () => readProject(projectFile, problems));
  if (!project) return { ...nothing, problems: problems.all };
  const scratch = await mkdtemp(join(tmpdir(), 'floorboard-build-'));
  const database = await Database.open(scratch);
  try {
    const progress = options.progress ?? (() => undefined);
    const context: Context = { database, project, problems, scratch, files: [] as SourceFile[], progress };
    const result = await problems.guard('project', () => run(context, options));
    return { ...(result ?? nothing), problems: problems.all };
  } finally {
    database.close();
    await rm(scratch, { recursive: true, force: true });
  }
}
