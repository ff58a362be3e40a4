import { css } from '../internal/css.js';
import { palettes, type Palette, type ThemeName } from './palettes.js';

/*
 * Colours pass through three layers:
 *   --floor-NAME        the page's own: a brand sets it anywhere above, and it always wins
 *   --floor-theme-NAME  set by an element with a theme attribute, inherited by everything inside it
 *   --_NAME             what the styles use: the theme around the element, else what the page prefers
 */
const names = Object.keys(palettes.light) as (keyof Palette)[];

const themed = (theme: ThemeName) =>
  `:host([theme="${theme}"]){${names
    .map((name) => `--floor-theme-${name}:var(--floor-${name},${palettes[theme][name]})`)
    .join(';')}}`;

const local = (palette: Palette) =>
  names
    .map((name) => `--_${name}:var(--floor-theme-${name},var(--floor-${name},${palette[name]}))`)
    .join(';');

/** Every floor element's colours; the element's own styles use only `--_NAME`. */
export const themeStyles = css`
  :host {
    ${local(palettes.light)}
  }
  @media (prefers-color-scheme: dark) {
    :host {
      ${local(palettes.dark)}
    }
  }
  ${(Object.keys(palettes) as ThemeName[]).map(themed).join('')}
  @media print {
    :host {
      ${local(palettes.light)}
    }
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_ink: CanvasText;
      --_quiet: CanvasText;
      --_line: GrayText;
      --_band: Canvas;
      --_whisker: CanvasText;
      --_accent: Highlight;
    }
  }
`;
