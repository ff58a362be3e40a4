// What every step of a build works with.
import type { SourceFile } from '../read/files.js';
import type { Database } from './database.js';
import type { Problems } from './problems.js';
import type { Project } from './project.js';

export interface Context {
  readonly database: Database;
  readonly project: Project;
  readonly problems: Problems;
  /** A folder for copies, removed at the end. */
  readonly scratch: string;
  /** All files read so far; a row's `file` is an index into it. */
  readonly files: SourceFile[];
  /** Says what is being done, for a terminal. */
  readonly progress: (words: string) => void;
}
