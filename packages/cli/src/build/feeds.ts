// Puts the feeds together from their sections, and writes them.
import { parseFeed, sectionNames } from '@floorboard/feed';
import type { Board } from './boards.js';
import type { Context } from './context.js';
import { overlay } from './extras.js';
import type { Part } from './part.js';
import { present } from './present.js';
import { jsonText, writeAll } from './write.js';

export interface BuiltFeed {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly sections: readonly string[];
}

/** Which section of the feed a part of the project fills. */
export const sectionOf = {
  responses: 'nps',
  customers: 'customers',
  actions: 'actions',
  awards: 'awards',
} as const;
export type SectionPart = keyof typeof sectionOf;

/** A part that fills a section. */
export type SectionedPart = Part & { readonly name: SectionPart };

export type Section = Record<string, unknown>;

/** A part's section on each board that has one. */
export type SectionsOf = (board: Board) => Section | undefined;

export interface Assembly {
  readonly context: Context;
  readonly parts: readonly SectionedPart[];
  readonly sections: ReadonlyMap<SectionPart, SectionsOf>;
  readonly generatedAt: string;
  readonly asOf: ReadonlyMap<SectionPart, string>;
  readonly extras: ReadonlyMap<string, Section>;
}

function feedOf({ context, parts, sections, generatedAt, asOf, extras }: Assembly, board: Board): Section {
  const { project } = context;
  const { id, name, level, network, state, locale, timeZone } = board;
  const feed: Section = {
    floorboard: 1,
    generatedAt,
    ...present({ staleAfter: project.staleAfter, archive: project.archive ? true : undefined }),
    facility: { id, name, ...present({ level: level === 'network' ? level : undefined, network, state }) },
    ...present({ locale }),
    timeZone,
  };
  for (const part of parts) {
    const section = sections.get(part.name)?.(board);
    if (!section) continue;
    const head = { title: part.heading, asOf: asOf.get(part.name), source: part.source };
    feed[sectionOf[part.name]] = { ...present(head), ...section };
  }
  const extra = extras.get(board.slug);
  return extra ? (overlay(feed, extra) as Section) : feed;
}

/** Writes the boards' feeds and says, as a board would, what is wrong with them. */
export async function writeFeeds(
  assembly: Assembly,
  boards: readonly Board[],
  out: string,
): Promise<BuiltFeed[]> {
  const { context, extras } = assembly;
  const { problems, project } = context;
  const built: BuiltFeed[] = [];
  const texts = new Map<string, string>();
  for (const board of boards) {
    const feed = feedOf(assembly, board);
    const sections = sectionNames.filter((name) => name in feed);
    const bare = sections.length === 0 && !extras.has(board.slug);
    // A facility that only unusable rows name is none. One that the facilities file names has a board, if an empty one.
    if (bare && !project.parts.has('facilities')) continue;
    const file = `${board.slug}.json`;
    if (bare) problems.add({ severity: 'warning', file, message: `${file}: there are no records of it.` });
    for (const { severity, message } of parseFeed(feed).problems)
      problems.add({ severity, file, message: `${file}: ${message}` });
    texts.set(file, jsonText(feed));
    built.push({ file, id: board.id, name: board.name, level: board.level, sections });
  }
  await writeAll(out, texts);
  return built;
}
