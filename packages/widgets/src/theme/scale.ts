/**
 * The type scale by role, in CSS px, for a column of a page; on a stage (a TV) each role is a multiple of the unit,
 * the size of one design pixel at 1920 x 1080, 55 inches and three metres.
 */
export interface Scale {
  readonly hero: number;
  readonly kpi: number;
  readonly days: number;
  readonly finding: number;
  readonly citation: number;
  readonly action: number;
  readonly text: number;
  readonly label: number;
  readonly space: number;
  readonly hairline: number;
  readonly radius: number;
}

export type SizeName = 'narrow' | 'small' | 'medium' | 'wide' | 'stage';

const scale = (
  hero: number,
  kpi: number,
  days: number,
  finding: number,
  citation: number,
  action: number,
  text: number,
  label: number,
  space: number,
  hairline: number,
  radius: number,
): Scale => ({ hero, kpi, days, finding, citation, action, text, label, space, hairline, radius });

export const scales: Readonly<Record<SizeName, Scale>> = {
  narrow: scale(80, 64, 36, 21, 19, 17, 16, 13, 8, 1, 4),
  small: scale(104, 84, 44, 24, 21, 18, 17, 13.5, 8, 1, 4),
  medium: scale(128, 104, 52, 30, 26, 20, 18, 14, 10, 1, 4),
  wide: scale(148, 120, 60, 36, 30, 22, 20, 15, 12, 1, 6),
  stage: scale(240, 192, 120, 64, 52, 44, 40, 32, 16, 2, 8),
};

/** The scale of a column `width` CSS px wide. */
export const sizeOf = (width: number): Exclude<SizeName, 'stage'> =>
  width < 300 ? 'narrow' : width < 520 ? 'small' : width < 860 ? 'medium' : 'wide';
