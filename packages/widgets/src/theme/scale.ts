/** What every element is set in. */
export interface Scale {
  readonly hero: number;
  readonly days: number;
  readonly finding: number;
  readonly text: number;
  readonly label: number;
  readonly space: number;
  readonly hairline: number;
}

export type SizeName = 'narrow' | 'small' | 'medium' | 'wide' | 'stage';

export type Sized<Roles> = Readonly<Record<SizeName, Roles>>;

const scale = (
  hero: number,
  days: number,
  finding: number,
  text: number,
  label: number,
  space: number,
  hairline: number,
): Scale => ({ hero, days, finding, text, label, space, hairline });

/**
 * The type scale by role, in CSS px, for a column of a page; on a stage (a TV) each role is a multiple of the unit,
 * the size of one design pixel at 1920 x 1080, 55 inches and three metres.
 */
export const scales: Sized<Scale> = {
  narrow: scale(80, 36, 21, 16, 13, 8, 1),
  small: scale(104, 44, 24, 17, 13.5, 8, 1),
  medium: scale(128, 52, 30, 18, 14, 10, 1),
  wide: scale(148, 60, 36, 20, 15, 12, 1),
  stage: scale(240, 120, 64, 40, 32, 16, 2),
};

/** The scale of a column `width` CSS px wide. */
export const sizeOf = (width: number): Exclude<SizeName, 'stage'> =>
  width < 300 ? 'narrow' : width < 520 ? 'small' : width < 860 ? 'medium' : 'wide';
