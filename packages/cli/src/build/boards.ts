// Which feeds there will be: one for each facility, one for each network of facilities, one for all of them.
import type { Context } from './context.js';
import type { Facility } from './facilities.js';
import { present } from './present.js';
import { literal } from './sql.js';
import { slug, slugs } from './slug.js';

export interface Board {
  /** Name of the feed's file, without `.json`. */
  readonly slug: string;
  readonly id: string;
  readonly name: string;
  readonly level: 'facility' | 'network';
  readonly timeZone: string;
  readonly network?: string;
  readonly state?: string;
  readonly locale?: string;
  /** The facilities whose records it shows. */
  readonly members: readonly Facility[];
}

/**
 * The boards of a project. Networks are those that the facilities file names and, over all facilities, the project's.
 * Makes the table `scopes`: for each board (by its slug), the facilities whose records count on it.
 */
export async function layBoards(context: Context, facilities: readonly Facility[]): Promise<Board[]> {
  const { database, project, problems } = context;
  const { network: whole, timeZone, locale } = project;
  const language = present({ locale });
  const plain: Omit<Board, 'slug'>[] = facilities.map((facility) => ({
    ...language,
    ...present({ network: whole?.name }),
    ...facility,
    level: 'facility',
    members: [facility],
  }));
  const network = (id: string, name: string, members: readonly Facility[]) =>
    plain.push({ ...language, id, name, level: 'network', timeZone, members });
  const names = [...new Set(facilities.flatMap((facility) => facility.network ?? []))].sort();
  for (const name of names) {
    if (name === whole?.id || name === whole?.name) continue;
    network(
      name,
      name,
      facilities.filter((facility) => facility.network === name),
    );
  }
  if (whole) network(whole.id, whole.name, facilities);

  const files = slugs(plain.map(({ id }) => id));
  const boards = plain.map((board, index) => ({ ...board, slug: files[index] ?? slug(board.id) }));
  for (const board of boards) {
    if (board.slug === slug(board.id)) continue;
    const message = `The feed of ${JSON.stringify(board.id)} is ${board.slug}.json, since ${slug(board.id)}.json is taken.`;
    problems.add({ severity: 'notice', message });
  }
  await database.run('CREATE TABLE scopes (board VARCHAR, facility VARCHAR)');
  const rows = boards.flatMap(({ slug: file, members }) =>
    members.map(({ id }) => `(${literal(file)}, ${literal(id)})`),
  );
  for (let at = 0; at < rows.length; at += 1000)
    await database.run(`INSERT INTO scopes VALUES ${rows.slice(at, at + 1000).join(', ')}`);
  return boards;
}
