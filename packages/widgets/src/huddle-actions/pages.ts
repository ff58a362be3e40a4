/** The measured heights of one group, in CSS px. */
export interface GroupHeights {
  /** Of its plate, name and count. */
  readonly lead: number;
  readonly rows: readonly number[];
}

/** A run of one group's rows on a page: from `start` up to `end`, not included. */
export interface Run {
  readonly group: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts groups into pages of whole rows: as many as fit `room`, in order. A group that goes on repeats its lead. With
 * `beside` the lead stands beside its rows, else above them. A row that is taller than the room has a page of its own.
 */
export function cutPages(groups: readonly GroupHeights[], room: number, beside: boolean): Run[][] {
  const pages: Run[][] = [];
  let page: Run[] = [];
  /** Height of the page's finished groups. */
  let above = 0;
  groups.forEach(({ lead, rows }, group) => {
    const height = (rowsHeight: number) => (beside ? Math.max(lead, rowsHeight) : lead + rowsHeight);
    let start = 0;
    let inRun = 0;
    const closeRun = (end: number) => {
      if (end > start) page.push({ group, start, end });
      start = end;
      inRun = 0;
    };
    rows.forEach((row, i) => {
      // Half a pixel: measured heights carry fractions that the screen doesn't.
      if (above + height(inRun + row) > room + 0.5 && (page.length > 0 || i > start)) {
        closeRun(i);
        pages.push(page);
        page = [];
        above = 0;
      }
      inRun += row;
    });
    above += height(inRun);
    closeRun(rows.length);
  });
  if (page.length > 0) pages.push(page);
  return pages;
}
