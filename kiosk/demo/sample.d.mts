/** The feed of an invented facility, dated to the day of `now`. */
export function sampleFeed(now: Date): object;
