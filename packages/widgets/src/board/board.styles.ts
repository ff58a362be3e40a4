import { css } from '../internal/css.js';
import { flat, paperSurface, type Surface } from '../theme/surfaces.js';

const names = Object.keys(flat) as (keyof Surface)[];
/** As colours pass: the theme around the board, else what the page sets, else one flat sheet. See theme.styles.ts. */
const own = names.map((name) => `--_${name}:var(--floor-theme-${name},var(--floor-${name},${flat[name]}))`);
const paper = names.map((name) => `--floor-theme-${name}:var(--floor-${name},${paperSurface[name]})`);

export const boardStyles = css`
  :host {
    ${own.join(';')};
    display: block;
    background: var(--_ground);
    color: var(--_ink);
    box-sizing: border-box;
    min-width: 0;
  }
  :host([theme='paper']) {
    ${paper.join(';')};
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([stage]) {
    position: relative;
    width: 100%;
    height: 100%;
    overflow: hidden;
  }
  :host([stage]) .ruler {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    visibility: hidden;
  }
  .floor {
    display: flex;
    flex-direction: column;
  }
  .floor[data-size='stage'] {
    width: 100%;
    height: 100%;
  }
  h1,
  p {
    margin: 0;
  }
  .header {
    flex: none;
    background: var(--_header);
    color: var(--_on-header);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  .whose,
  .when {
    display: contents;
  }
  .bar p {
    margin-inline-start: calc(var(--_space) * 3);
  }
  h1 {
    flex: 1 0 auto;
    max-width: 100%;
    font: inherit;
    font-size: var(--_finding);
    font-weight: 700;
    letter-spacing: -0.018em;
    line-height: 1.1;
  }
  .clock {
    font-size: var(--_finding);
    font-weight: 700;
    letter-spacing: -0.018em;
    line-height: 1.1;
  }
  .grid {
    display: grid;
    flex: 1 1 auto;
    min-height: 0;
    position: relative;
  }
  .rule,
  .card {
    pointer-events: none;
  }
  .card {
    background: var(--_paper);
    border-radius: calc(var(--_card-radius) * var(--_unit));
    box-shadow: var(--_card-shadow);
  }
  [data-size='stage'] .card {
    margin: calc(var(--_card-room) * -0.75 * var(--_unit)) calc(var(--_card-room) * -1 * var(--_unit));
  }
  .rule[data-edge='left'] {
    border-inline-start: var(--_hairline) solid var(--_rule);
    width: 0;
    justify-self: start;
  }
  .rule[data-edge='top'] {
    border-top: var(--_hairline) solid var(--_rule);
    height: 0;
    align-self: start;
  }
  ::slotted(*) {
    min-width: 0;
    min-height: 0;
  }

  /* On a stage: the grid of the reference boards. The title and whose board it is stand over the left half, date and
     clock over the right one; a long title pushes the date to the end. */
  [data-size='stage'] .header {
    display: flex;
    align-items: center;
    height: calc(112 * var(--floor-unit));
    padding: 0 calc(64 * var(--floor-unit));
  }
  [data-size='stage'] .bar {
    flex: 1 1 auto;
    flex-wrap: nowrap;
    min-width: 0;
    max-height: 100%;
  }
  [data-size='stage'] .bar[data-split] {
    display: grid;
    column-gap: calc(64 * var(--floor-unit));
  }
  [data-size='stage'] .bar[data-split] > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
  }
  [data-size='stage'] .bar[data-split] .as-of {
    margin-inline-start: 0;
  }
  [data-size='stage'] h1,
  [data-size='stage'] .bar p {
    flex: none;
    white-space: nowrap;
    /* As high as the font's own box, or the header would seem to overflow. */
    line-height: 1.22;
  }
  [data-size='stage'] .bar:not([data-split]) h1 {
    flex: 1 0 auto;
  }
  /* What gives way in a header that is too narrow, in this order: the title's size, the facility's one line, the
     facility, the title's one line. */
  [data-size='stage'][data-dropped~='1'] h1 {
    font-size: var(--_citation);
  }
  [data-size='stage'][data-dropped~='2'] .facility {
    font-size: var(--_label);
    white-space: normal;
    width: 12em;
    align-self: center;
  }
  [data-size='stage'][data-dropped~='3'] .facility {
    display: none;
  }
  [data-size='stage'][data-dropped~='4'] .bar[data-split] {
    align-items: center;
  }
  [data-size='stage'][data-dropped~='4'] h1 {
    flex: 1 1 0;
    align-self: center;
    min-width: 0;
    max-height: 2.1em;
    overflow: hidden;
    white-space: normal;
    font-size: var(--_action);
    line-height: 1.05;
  }
  [data-size='stage'] .grid {
    column-gap: calc(64 * var(--floor-unit));
    row-gap: calc(48 * var(--floor-unit));
    padding: calc(40 * var(--floor-unit)) calc(64 * var(--floor-unit))
      calc((8 + var(--_card-room)) * var(--floor-unit));
  }
  [data-size='stage'] .grid[data-last] {
    padding-bottom: calc(40 * var(--floor-unit));
  }
  [data-size='stage'] .rule[data-edge='left'] {
    margin-inline-start: calc(-33 * var(--floor-unit));
  }
  [data-size='stage'] .rule[data-edge='top'] {
    margin-top: calc(-25 * var(--floor-unit));
  }
  [data-size='stage'] .foot {
    flex: none;
    margin: 0 calc(64 * var(--floor-unit));
    padding: calc(20 * var(--floor-unit)) 0 calc(28 * var(--floor-unit));
    border-top: var(--_hairline) solid var(--_rule);
  }
  /* Portrait: title and clock over facility and date. */
  [data-shape='portrait'][data-size='stage'] .header {
    height: calc(176 * var(--floor-unit));
  }
  [data-shape='portrait'][data-size='stage'] .bar {
    flex-wrap: wrap;
    max-height: calc(144 * var(--floor-unit));
  }
  [data-shape='portrait'][data-size='stage'] h1 {
    flex: 1 0 60%;
  }
  [data-shape='portrait'][data-size='stage'] .facility,
  [data-shape='portrait'][data-size='stage'] .as-of {
    margin-top: calc(14 * var(--floor-unit));
  }
  [data-shape='portrait'][data-size='stage'] .clock {
    order: 1;
  }
  [data-shape='portrait'][data-size='stage'] .facility {
    order: 2;
    margin-inline-start: 0;
    margin-inline-end: calc(var(--_space) * 3);
  }
  [data-shape='portrait'][data-size='stage'] .as-of {
    order: 3;
    margin-inline-start: auto;
  }
  [data-shape='portrait'][data-size='stage'][data-dropped~='2'] .facility {
    flex: 1 1 0;
    min-width: 0;
  }
  [data-shape='portrait'][data-size='stage'][data-dropped~='3'] .as-of {
    flex: 1 0 100%;
    margin-inline-start: 0;
  }
  [data-shape='portrait'][data-size='stage'][data-dropped~='4'] h1 {
    flex: 1 1 60%;
  }
  .foot[hidden] {
    display: none;
  }

  /* In a page: tiles as tall as their content. */
  :host(:not([stage]):not([printing])) ::slotted(*) {
    border-radius: calc(var(--_card-radius) * var(--_unit));
  }
  :host(:not([stage]):not([printing])) .grid {
    column-gap: calc(var(--_space) * 2);
    row-gap: calc(var(--_space) * 2);
  }
  :host(:not([stage]):not([printing])) .rule[data-edge='left'] {
    margin-inline-start: calc(var(--_space) * -1);
  }
  :host(:not([stage]):not([printing])) .rule[data-edge='top'] {
    margin-top: calc(var(--_space) * -1);
  }
  :host(:not([stage]):not([printing])) .foot {
    border-top: var(--_hairline) solid var(--_rule);
  }
  @media (forced-colors: active) {
    :host {
      --_ground: Canvas;
      --_header: Canvas;
      --_on-header: CanvasText;
      --_card-shadow: none;
    }
    .header {
      border-bottom: 2px solid CanvasText;
    }
  }
`;
