// Which build of the kiosk a visit gets. Pure: the worker keeps what stands here beside the files.

/** Builds by the names that they were built with. */
export interface Builds {
  /** What a visit gets. */
  readonly current?: string | undefined;
  /** Complete, and waiting to be tried by a page behind its board. */
  readonly candidate?: string | undefined;
  /** What to go back to, as long as the current one hasn't painted a board yet. */
  readonly previous?: string | undefined;
  /** When the current one was first visited, ms since 1970. */
  readonly triedSince?: number | undefined;
  /** Those that failed here: never tried again. */
  readonly bad: readonly string[];
}

export const noBuilds: Builds = { bad: [] };

/** How long a build that was taken up has to paint a board, ms. */
export const patience = 60_000;
/** A server that goes back and forth doesn't fill the list. */
const mostBad = 20;

const withBad = (bad: readonly string[], build: string): readonly string[] =>
  [...bad.filter((other) => other !== build), build].slice(-mostBad);

/** A build is complete: a candidate, unless it is known. Where there is no other, it is what visits get. */
export function arrived(builds: Builds, build: string): Builds {
  const { current, bad } = builds;
  if (current === undefined) return { current: build, bad };
  return [current, builds.candidate, ...bad].includes(build) ? builds : { ...builds, candidate: build };
}

/** A page has seen the candidate paint a board: the next visit gets it, on trial. */
export function taken(builds: Builds, build: string): Builds {
  const { current, candidate, bad } = builds;
  return candidate === build ? { current: build, previous: current, bad } : builds;
}

/** A page has waited in vain for the candidate to paint a board. */
export function refused(builds: Builds, build: string): Builds {
  const { candidate, bad } = builds;
  return candidate === build ? { ...builds, candidate: undefined, bad: withBad(bad, build) } : builds;
}

/** A page says that its board is painted: the current build has proved itself. */
export function stands(builds: Builds, build: string): Builds {
  const { current, previous } = builds;
  return current === build && previous !== undefined
    ? { ...builds, previous: undefined, triedSince: undefined }
    : builds;
}

/** A visit at `now`: the current build's time runs from the first; a later one that finds it over goes back. */
export function visited(builds: Builds, now: number): Builds {
  if (builds.previous === undefined) return builds;
  if (builds.triedSince === undefined) return { ...builds, triedSince: now };
  // The wall clock may have jumped: either way the first visit was long ago.
  return Math.abs(now - builds.triedSince) < patience ? builds : overdue(builds);
}

/** The current build has not painted a board in its time: the previous one comes back. */
export function overdue(builds: Builds): Builds {
  const { current, previous, candidate, bad } = builds;
  if (current === undefined || previous === undefined) return builds;
  return { current: previous, candidate, bad: withBad(bad, current) };
}

/** Those whose files are kept. */
export const kept = ({ current, candidate, previous }: Builds): string[] =>
  [current, candidate, previous].filter((build) => build !== undefined);
