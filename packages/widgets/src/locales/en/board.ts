/** Words of the board's own header. */
export const board = {
  untitled: 'Board',
};
