// Pages that somebody else has built, each with a habit that reaches into whatever is embedded in it.
import type { Place } from './page.js';

/** Meyer's reset and the usual additions to it. */
const reset = `
  html, body, div, span, h1, h2, h3, h4, h5, h6, p, blockquote, pre, a, em, img, strong, b, i, dl, dt, dd, ol, ul, li,
  form, label, table, caption, tbody, tfoot, thead, tr, th, td, article, figure, footer, header, section, button {
    margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline;
  }
  *, *::before, *::after { box-sizing: content-box; }
  img, svg, canvas, video { display: block; max-width: 10px; }
  body { line-height: 1; } ol, ul { list-style: none; } table { border-collapse: separate; border-spacing: 20px; }
  button { appearance: none; background: pink; } [part] { outline: 5px solid red; } .floor, .body { padding: 99px; }`;

/** Every inherited property that a style sheet is likely to set, at once. */
const inherited = `
  body {
    font: italic small-caps 900 41px/3 Arial; font-stretch: condensed; font-feature-settings: 'zero'; font-kerning: none;
    color: hotpink; letter-spacing: .4em; word-spacing: 2em; text-transform: uppercase; text-indent: 4em; text-align: right;
    text-shadow: 4px 4px red; white-space: pre; word-break: break-all; overflow-wrap: anywhere; hyphens: auto; tab-size: 1;
    line-height: 3; direction: rtl; list-style: square inside; quotes: 'a' 'b'; border-collapse: collapse; border-spacing: 9px;
    caption-side: bottom; empty-cells: hide; orphans: 9; widows: 9; text-rendering: geometricPrecision;
    -webkit-text-stroke: 2px lime; -webkit-text-fill-color: lime; text-emphasis: dot; text-underline-offset: 1em;
    fill: lime; stroke: lime; stroke-width: 9px; stroke-dasharray: 3; stroke-opacity: .5; fill-opacity: .2; fill-rule: evenodd;
    stroke-linecap: square; stroke-linejoin: bevel; text-anchor: end; dominant-baseline: hanging; paint-order: stroke;
    clip-rule: evenodd; shape-rendering: crispEdges; marker: none; color-interpolation: linearRGB; image-rendering: pixelated;
  }`;

export const places: Readonly<Record<string, Place>> = {
  'a page with a reset': { css: reset },
  'a page where * { all: unset }': { css: '* { all: unset }' },
  'a page with a big root font': { css: 'html { font-size: 41px } body { font-size: 3rem }' },
  'a page that runs right to left': {
    attributes: { dir: 'rtl', lang: 'ar' },
    css: 'body { text-align: start }',
  },
  'a page with a style for everything': { css: inherited },
  'a page with a style for everything around tags': {
    css: inherited.replace('body', 'floor-feed, floor-feed > *'),
  },
  'a dark page': { css: ':root { color-scheme: dark } body { background: #000; color: #fff }' },
  'a page at 200 %': { css: 'body { zoom: 2 }', zoom: 2 },
  'a flex column of 280 px': {
    width: 280,
    css: 'floor-feed { display: flex; flex-direction: column } floor-feed > * { min-width: 0 }',
  },
  'a grid': { css: 'floor-feed { display: grid; grid-template-columns: 100% }' },
};
