/** Words of the board's own header. */
export const board = {
  untitled: 'Board',
  /** On paper. */
  notes: 'Notes',
  printed: (day: string, time: string) => `Printed ${day}, ${time}`,
};
