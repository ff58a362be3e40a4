import { css } from '../internal/css.js';
import { scales, type SizeName } from './scale.js';

/** Every role as `--_ROLE`, by the element's size. */
export const rolesOf = (sizes: Readonly<Record<SizeName, object>>): string =>
  Object.entries(sizes)
    .map(
      ([size, roles]) =>
        `.floor[data-size='${size}']{${Object.entries(roles as Record<string, number>)
          .map(([role, px]) => `--_${role}:${size === 'stage' ? `calc(${px}*var(--floor-unit))` : `${px}px`}`)
          .join(';')}}`,
    )
    .join('');

/**
 * Type sizes and spacing as `--_ROLE`, by the element's size; `--_unit` is one design pixel: strokes and marks scale with it.
 * Nothing of the page comes in but its font, its language and whether it shows and can be touched. The surface is painted
 * here as well as on the host, whose own style a page may take away.
 */
export const typeStyles = css`
  ${rolesOf(scales)}
  .floor {
    all: initial;
    -webkit-locale: inherit;
    visibility: inherit;
    pointer-events: inherit;
    cursor: inherit;
    box-sizing: border-box;
    border-radius: inherit;
    --_unit: calc(var(--_label) / 32);
    font-family: var(--floor-font, inherit);
    font-size: var(--_text);
    font-weight: 500;
    line-height: 1.25;
    text-wrap: balance;
    font-variant-numeric: tabular-nums;
    background: var(--_paper);
    color: var(--_ink);
  }
`;
