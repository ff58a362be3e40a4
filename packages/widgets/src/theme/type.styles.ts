import { css } from '../internal/css.js';
import { scales, type Scale, type SizeName } from './scale.js';

const roles = Object.keys(scales.stage) as (keyof Scale)[];

const declare = (size: SizeName) =>
  `.floor[data-size='${size}']{${roles
    .map((role) =>
      size === 'stage'
        ? `--_${role}:calc(${scales.stage[role]}*var(--floor-unit))`
        : `--_${role}:${scales[size][role]}px`,
    )
    .join(';')}}`;

/** Type sizes and spacing as `--_ROLE`, by the element's size. */
export const typeStyles = css`
  ${(Object.keys(scales) as SizeName[]).map(declare).join('')}
  .floor {
    /* One design pixel: strokes and marks scale with it. */
    --_unit: calc(var(--_label) / 32);
    font-family: var(--floor-font, inherit);
    font-size: var(--_text);
    font-weight: 500;
    font-style: normal;
    line-height: 1.25;
    letter-spacing: normal;
    font-variant-numeric: tabular-nums;
    text-align: start;
    color: var(--_ink);
  }
`;
