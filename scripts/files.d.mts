/** The repository's folder, with a closing slash. */
export const root: string;
export function nodeTests(filters?: readonly string[]): string[];
export function browserTests(filters?: readonly string[]): string[];
export function suites(filters?: readonly string[], full?: boolean): string[];
