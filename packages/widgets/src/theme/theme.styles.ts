import type { CSSResult } from 'lit';
import { css } from '../internal/css.js';
import { colours, furniture, type ThemeName } from './palettes.js';

/*
 * Colours pass through three layers:
 *   --floor-NAME        the page's own: a brand sets it anywhere above, and it always wins
 *   --floor-theme-NAME  set by an element with a theme attribute, inherited by everything inside it
 *   --_NAME             what the styles use: the theme around the element, else what the page prefers
 */
function themed(palettes: Readonly<Record<ThemeName, object>>): CSSResult {
  const each = (theme: ThemeName, declare: (name: string, own: string) => string) =>
    Object.entries(palettes[theme])
      .map(([name, value]) => declare(name, `var(--floor-${name},${value})`))
      .join(';');
  const local = (theme: ThemeName) =>
    each(theme, (name, own) => `--_${name}:var(--floor-theme-${name},${own})`);
  return css`
    :host {
      ${local('light')}
    }
    @media (prefers-color-scheme: dark) {
      :host {
        ${local('dark')}
      }
    }
    ${(Object.keys(palettes) as ThemeName[])
      .map(
        (theme) => `:host([theme="${theme}"]){${each(theme, (name, own) => `--floor-theme-${name}:${own}`)}}`,
      )
      .join('')}
    @media print {
      :host {
        ${local('light')}
      }
    }
  `;
}

/** Every floor element's colours; the element's own styles use only `--_NAME`. */
export const themeStyles = [
  themed(colours),
  css`
    @media (forced-colors: active) {
      :host {
        --_paper: Canvas;
        --_ink: CanvasText;
        --_quiet: CanvasText;
        --_line: CanvasText;
        --_band: Canvas;
        --_whisker: CanvasText;
        --_accent: Highlight;
      }
    }
  `,
];

/** Beside them, the colours of plates and trays for elements that have some. */
export const furnitureStyles = /* @__PURE__ */ themed(furniture);
