import { css } from '../internal/css.js';

export const customerMarblesStyles = css`
  .stand {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'lines' 'figure' 'bowl' 'caption' 'trays';
  }
  /* In a page as wide as the body and without height: the picture's own height is no news. */
  .space {
    grid-column: 1 / -1;
  }
  canvas,
  .outline {
    position: absolute;
    left: 0;
    top: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  /* Nothing here is seen: a change of these colours ends a transition, and that tells of another theme around. */
  .stand > canvas {
    border: 0 solid var(--_paper);
    color: var(--_accent);
    outline: 0 solid var(--_plate);
    transition:
      border-top-color 1ms,
      color 1ms,
      outline-color 1ms;
  }
  .lines {
    position: relative;
    grid-area: lines;
    margin-top: calc(var(--_space) * 0.5);
    line-height: 1.3;
    text-wrap: wrap;
  }
  .piece {
    white-space: nowrap;
    margin-inline-end: 0.12em;
  }
  .marble {
    display: inline-block;
    width: max(16px, 0.86em);
    height: max(16px, 0.86em);
    margin-inline-end: 0.28em;
    vertical-align: -0.1em;
  }
  .note {
    color: var(--_quiet);
  }
  .figure {
    grid-area: figure;
    min-width: 0;
    margin-top: calc(var(--_space) * 2);
    overflow: visible;
  }
  .figure[data-signed] {
    margin-inline-start: -0.055em;
  }
  /* A thousands comma hangs below the line. */
  .figure[data-grouped] {
    margin-bottom: 0.12em;
  }
  .lines .start {
    position: absolute;
    opacity: 0;
  }
  .figure.start {
    opacity: 0;
    letter-spacing: -0.05em;
  }
  .bowl {
    grid-area: bowl;
    min-width: 0;
    min-height: 0;
    margin: calc(var(--_space) * 1.5) 0 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  .picker {
    display: flex;
    align-items: center;
  }
  .picker .quiet {
    align-self: baseline;
  }
  .floor[data-size='narrow'] .top {
    flex-wrap: wrap;
  }
  .floor[data-size='narrow'] .picker {
    margin-inline-start: -8px;
  }
  .picker button {
    flex: none;
    width: 28px;
    height: 28px;
    margin: -4px 0;
    padding: 5px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .picker svg {
    display: block;
    width: 100%;
    height: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .picker [aria-disabled='true'] {
    color: var(--_line);
    cursor: default;
  }
  [dir='rtl'] .picker svg {
    transform: scaleX(-1);
  }
  .caption {
    grid-area: caption;
    /* Room for the shadow under the glass. */
    min-height: var(--_space);
    font-size: var(--_label);
    color: var(--_quiet);
    margin-top: calc(var(--_space) * 1.5);
  }
  .trays {
    grid-area: trays;
    display: flex;
    flex-direction: column;
    min-height: 0;
    margin: calc(var(--_space) * 2) 0 0;
    padding: 0;
    list-style: none;
  }
  .tray {
    margin: var(--gap) 0 0;
  }
  .label {
    display: flex;
    justify-content: space-between;
    align-items: flex-end;
    line-height: 1.15;
  }
  .label > :first-child {
    min-width: 0;
    overflow-wrap: normal;
  }
  [data-labels] .tray .label > :first-child,
  [data-labels='broken'] .label > :first-child {
    font-size: var(--_label);
  }
  [data-labels='broken'] .label > :first-child {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .label > :last-child {
    flex: none;
    font-weight: 700;
    margin-inline-start: 0.5em;
  }
  .label.total {
    font-weight: 700;
    padding-bottom: calc(var(--_space) * 0.5);
    border-bottom: calc(var(--_hairline) * 1.5) solid var(--_ink);
  }
  .tray .label {
    padding-bottom: calc(var(--_space) * 0.5);
  }
  .slots {
    background: var(--_slot);
    border-bottom: calc(var(--_hairline) * 1.5) solid var(--_lip);
    border-radius: var(--_radius) var(--_radius) 0 0;
  }

  .floor[data-size='medium'] .stand,
  .floor[data-size='wide'] .stand,
  .floor[data-size='stage'] .stand {
    grid-template-columns: minmax(0, 400fr) minmax(0, 288fr);
    grid-template-areas: 'lines lines' 'figure trays' 'bowl trays' 'caption caption';
    column-gap: calc(var(--_space) * 2);
  }
  .floor[data-size='medium'] .trays,
  .floor[data-size='wide'] .trays {
    align-self: end;
  }
  .floor[data-size='stage'] .stand {
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    height: 100%;
  }
  .floor[data-size='stage'] .figure {
    margin-top: calc(28 * var(--floor-unit));
  }
  .floor[data-size='stage'] .bowl {
    margin-top: calc(26 * var(--floor-unit));
  }
  .floor[data-size='stage'] .trays {
    /* The capitals of its first line hang from the figure's cap line. */
    margin-top: calc(28 * var(--floor-unit) - 0.21em);
  }
  [data-dropped] .running {
    display: none;
  }
  [data-dropped='2'] .figure {
    font-size: var(--_kpi);
  }
  /* No smaller: a headline's capitals keep a fiftieth of the distance. */
  [data-dropped='3'] .figure {
    font-size: calc(var(--_kpi) * 0.7);
  }
  .floor[data-size='stage'] .caption {
    margin-top: calc(16 * var(--floor-unit));
    min-height: 1.25em;
  }

  /* The words follow the story: the opening, those lost, those gained, and only then what it comes to. */
  .piece,
  .figure,
  .start {
    transition: opacity 200ms ease-out;
  }
  [data-step='opening'] .piece,
  [data-step='lost'] .piece:not([data-kind='lost']),
  [data-step='gained'] [data-kind='total'],
  [data-step='opening'] .figure,
  [data-step='lost'] .figure,
  [data-step='gained'] .figure {
    opacity: 0;
  }
  [data-step='opening'] .start.start {
    opacity: 1;
  }

  .outline {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .mark .full {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .mark .vane {
    stroke: var(--_paper);
    stroke-width: 2;
  }
  .mark .dot {
    fill: var(--_ink);
    stroke: none;
  }
  @media print {
    /* Not every printer draws what is clear as clear. */
    .stand {
      isolation: isolate;
    }
    canvas {
      z-index: -1;
    }
    .slots {
      background: none;
    }
    /* Elsewhere buttons are left out of a print; this one is the picture. */
    button.bowl {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .slots {
      border: 1px solid CanvasText;
      border-top: 0;
    }
    .outline {
      stroke: CanvasText;
    }
    .mark .full {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .mark .vane {
      stroke: Canvas;
    }
    .mark .dot {
      fill: CanvasText;
    }
  }
`;
