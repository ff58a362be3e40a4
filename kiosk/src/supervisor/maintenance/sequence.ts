/** Any remote can send it, and the boards it turns on the way it turns back. */
const opening = ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Enter'];
/** How long the whole sequence may take, ms. */
const longest = 10_000;

/** Watches for up, up, down, down, OK. */
export class OpeningSequence {
  private found: { readonly key: string; readonly at: number }[] = [];

  /** Whether this key, pressed at `now` (ms of any clock), ends the sequence. */
  heard(key: string, now: number): boolean {
    this.found = [...this.found, { key, at: now }].slice(-opening.length);
    const complete =
      this.found.length === opening.length &&
      this.found.every((press, i) => press.key === opening[i] && now - press.at <= longest);
    if (complete) this.found = [];
    return complete;
  }
}
