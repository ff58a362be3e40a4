/** The folder that the demo's feeds are written to. */
export const demoFeeds: string;
/** The demo's kiosk.json. */
export const demoConfig: string;
/** Writes every feed of the demo that is missing or out of date, the sample facility's dated to `now`. */
export function prepareDemo(options?: {
  now?: Date;
  force?: boolean;
  say?: (line: string) => void;
}): Promise<void>;
