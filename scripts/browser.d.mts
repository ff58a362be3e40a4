/** The path of a Chromium or Chrome; undefined if there is none. */
export function findBrowser(): string | undefined;
/** The flags it is started with. */
export const browserFlags: string[];
