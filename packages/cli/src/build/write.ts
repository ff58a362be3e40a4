// Puts files into a folder so that a reader sees the old one or the new one, never half of one.
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from './problems.js';

/** Writes beside and renames. A file that already says the same is left alone, so that its ETag stays. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  const same = await readFile(path, 'utf8').then(
    (before) => before === text,
    () => false,
  );
  if (same) return;
  const beside = join(folder, `.${name}.${process.pid}`);
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(text);
      // Renamed before its bytes are on the disk, a power cut could leave an empty file under the final name.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes files by name into a folder, each whole or not at all. Throws an InputError where it can't. */
export async function writeAll(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const waiting = [...texts];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await writeWhole(folder, ...next);
  };
  try {
    await mkdir(folder, { recursive: true });
    // A disk takes many small files together in little more time than one.
    await Promise.all(Array.from({ length: 16 }, work));
  } catch (error) {
    throw new InputError(`${folder} can't be written to: ${(error as Error).message}.`);
  }
}

/** JSON for files: indented, since people read them too, and with a line end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
