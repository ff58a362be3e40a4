import { css } from '../internal/css.js';

export const boardStyles = css`
  :host {
    display: block;
    background: var(--_paper);
    color: var(--_ink);
    box-sizing: border-box;
    min-width: 0;
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
    display: flex;
    flex: none;
    align-items: baseline;
    flex-wrap: wrap;
    background: var(--_plate);
    color: var(--_on-plate);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }
  .header > * {
    margin-inline-end: calc(var(--_space) * 3);
  }
  .header > :last-child {
    margin-inline-end: 0;
  }
  h1 {
    font: inherit;
    font-size: var(--_finding);
    font-weight: 700;
    letter-spacing: -0.018em;
    line-height: 1.1;
  }
  .clock {
    margin-inline-start: auto;
    font-size: var(--_finding);
    font-weight: 700;
    letter-spacing: -0.018em;
    line-height: 1;
  }
  .grid {
    display: grid;
    flex: 1 1 auto;
    min-height: 0;
    position: relative;
  }
  .rule {
    pointer-events: none;
  }
  .rule[data-edge='left'] {
    border-inline-start: var(--_hairline) solid var(--_line);
    width: 0;
    justify-self: start;
  }
  .rule[data-edge='top'] {
    border-top: var(--_hairline) solid var(--_line);
    height: 0;
    align-self: start;
  }
  ::slotted(*) {
    min-width: 0;
    min-height: 0;
  }

  /* On a stage: the grid of the reference boards. */
  [data-size='stage'] .header {
    flex-wrap: nowrap;
    align-items: center;
    height: calc(112 * var(--floor-unit));
    padding: 0 calc(64 * var(--floor-unit));
  }
  /* The date and the clock keep their line; a long title or name takes a second one. */
  [data-size='stage'] .as-of,
  [data-size='stage'] .clock {
    flex: none;
    white-space: nowrap;
  }
  [data-size='stage'] .header h1 {
    flex: none;
    max-width: 50%;
    line-height: 0.86;
  }
  [data-size='stage'] .facility {
    flex: 0 1 auto;
    min-width: 0;
    line-height: 1.1;
  }
  [data-size='stage'] .grid {
    column-gap: calc(64 * var(--floor-unit));
    row-gap: calc(48 * var(--floor-unit));
    padding: calc(40 * var(--floor-unit)) calc(64 * var(--floor-unit)) calc(8 * var(--floor-unit));
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
    border-top: var(--_hairline) solid var(--_line);
  }
  [data-shape='portrait'][data-size='stage'] .header {
    flex-wrap: wrap;
    height: calc(176 * var(--floor-unit));
    align-content: center;
  }
  [data-shape='portrait'][data-size='stage'] .header h1 {
    flex: 1 1 60%;
    max-width: 75%;
  }
  [data-shape='portrait'][data-size='stage'] .header .clock {
    order: 1;
  }
  [data-shape='portrait'][data-size='stage'] .header .facility {
    order: 2;
    flex: 1 1 auto;
  }
  [data-shape='portrait'][data-size='stage'] .header .as-of {
    order: 3;
    margin-inline-end: 0;
  }
  .foot[hidden] {
    display: none;
  }

  /* In a page: tiles as tall as their content. */
  :host(:not([stage])) .grid {
    column-gap: calc(var(--_space) * 2);
    row-gap: calc(var(--_space) * 2);
  }
  :host(:not([stage])) .rule[data-edge='left'] {
    margin-inline-start: calc(var(--_space) * -1);
  }
  :host(:not([stage])) .rule[data-edge='top'] {
    margin-top: calc(var(--_space) * -1);
  }
  :host(:not([stage])) .foot {
    border-top: var(--_hairline) solid var(--_line);
  }
  @media print {
    .header {
      background: none;
      color: var(--_ink);
      border-bottom: 2px solid var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .header {
      border-bottom: 2px solid CanvasText;
    }
  }
`;
