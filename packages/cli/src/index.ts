// What other programs may use of the command line's work.
export { check, type CheckOptions, type Finding, type Size } from './check/check.js';
export { CommandError } from './command.js';
export { startServer, type RunningServer, type ServerOptions } from './serve/server.js';
export type { BuildOptions, BuildResult } from './build/build.js';
export type { BuiltFeed } from './build/feeds.js';
export type { BuildProblem, ProblemRow } from './build/problems.js';
import type { BuildOptions, BuildResult } from './build/build.js';

/**
 * Builds the feeds of a project file and writes them, as `floorboard build` does. DuckDB is loaded only now.
 * Everything that is wrong with the input is in the result's `problems`.
 */
export async function build(projectFile: string, options: BuildOptions = {}): Promise<BuildResult> {
  const builder = await import('./build/build.js');
  return builder.build(projectFile, options);
}
