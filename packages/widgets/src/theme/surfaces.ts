/** What a board lays under its tiles, as `--floor-NAME`. Lengths are design pixels, without a unit. */
export interface Surface {
  /** The board behind its tiles. */
  readonly ground: string;
  readonly header: string;
  readonly 'on-header': string;
  /** The hairlines between tiles. */
  readonly rule: string;
  readonly 'card-radius': string;
  /** How far a tile's card reaches beyond its words at the sides; a little less above and below. */
  readonly 'card-room': string;
  readonly 'card-shadow': string;
}

/** One sheet, divided by hairlines under a plate. */
export const flat: Surface = {
  ground: 'var(--_paper)',
  header: 'var(--_plate)',
  'on-header': 'var(--_on-plate)',
  rule: 'var(--_line)',
  'card-radius': '0',
  'card-room': '0',
  'card-shadow': 'none',
};

/** Cards on a warm table; the header is written on the table itself. */
export const paperSurface: Surface = {
  ground: '#efe6d8',
  header: '#efe6d8',
  'on-header': '#1d1a16',
  rule: 'transparent',
  'card-radius': '28',
  'card-room': '22',
  'card-shadow': '0 0.2em 0.9em rgba(88, 62, 24, 0.14)',
};
