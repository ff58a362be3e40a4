import { css } from 'lit';

export const npsTrendStyles = css`
  .headline {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: flex-start;
    margin-top: calc(var(--_space) * 2);
  }
  .headline .figure {
    margin-inline-end: calc(var(--_text) * 0.9);
    /* Figures have side bearings: the first hangs on the margin. */
    margin-inline-start: -0.04em;
  }
  .figure[data-quiet] {
    font-weight: 500;
    color: var(--_quiet);
  }
  .side {
    flex: 1 1 10em;
    min-width: 0;
    line-height: 1.21;
    /* The first line's capitals hang from the figure's cap line. */
    margin-top: -0.24em;
  }
  .headline[data-tight] .side {
    flex-basis: 6.4em;
    line-height: 1.5;
    margin-top: -0.38em;
  }
  [data-size='narrow'] .side {
    padding-top: 0.6em;
  }
  .verdict {
    font-weight: 700;
  }
  .verdict > span {
    display: inline-block;
  }
  [data-size='stage'] .outlook {
    flex: none;
    margin-top: calc(var(--_space) * 1.5);
  }
  /* In a narrow column the mark's figures stand where the verdicts are: nothing moves, nothing lies empty. */
  .under {
    display: grid;
    margin-top: calc(var(--_space) * 1.5);
  }
  .under > * {
    grid-area: 1 / 1;
    margin: 0;
  }
  .under[data-reading] > .said {
    opacity: 0;
  }
  figure {
    margin: calc(var(--_space) * 2) 0 0;
    flex: 1 1 auto;
  }
  [data-size='stage'] figure {
    flex: 1 1 0;
    position: relative;
    overflow: hidden;
  }
  [data-size='stage'] svg {
    position: absolute;
    top: 0;
    left: 0;
  }
  svg {
    display: block;
    font-size: var(--_label);
    font-weight: 500;
  }
  .readout {
    flex: none;
    min-height: 1.25em;
    margin-top: calc(var(--_space) * 0.5);
    font-size: var(--_label);
    font-weight: 600;
  }
  .under > .readout {
    min-height: 2.5em;
    font-size: var(--_text);
  }

  text {
    fill: var(--_ink);
    text-anchor: middle;
  }
  .grid,
  .tick,
  .axis,
  .mean,
  .target,
  .join,
  .whisker,
  .pole {
    fill: none;
  }
  .band {
    fill: var(--_band);
  }
  .grid {
    stroke: var(--_line);
    stroke-width: calc(2 * var(--u));
  }
  .score {
    fill: var(--_quiet);
    text-anchor: end;
  }
  .score[data-target] {
    fill: var(--_ink);
    font-weight: 700;
  }
  .mean {
    stroke: var(--_accent);
    stroke-width: calc(5 * var(--u));
  }
  .target {
    stroke: var(--_ink);
    stroke-width: calc(4 * var(--u));
    stroke-dasharray: calc(14 * var(--u)) calc(10 * var(--u));
  }
  .join {
    stroke: var(--_whisker);
    stroke-width: calc(3 * var(--u));
    stroke-linejoin: round;
  }
  .hit {
    fill: transparent;
  }
  .whisker {
    stroke: var(--_whisker);
    stroke-linecap: round;
  }
  .mark {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: calc(4 * var(--u));
    paint-order: stroke;
  }
  [data-signal] > .mark {
    fill: var(--_accent);
  }
  [data-quiet] > .mark {
    fill: var(--_paper);
    stroke: var(--_quiet);
    paint-order: normal;
  }
  [data-quiet][data-signal] > .mark {
    stroke: var(--_accent);
  }
  [data-current] > .whisker {
    stroke: var(--_accent);
  }
  .ring {
    fill: none;
    stroke: none;
  }
  g:focus {
    outline: none;
  }
  [data-active] .ring {
    stroke: var(--_accent);
    stroke-width: calc(5 * var(--u));
  }
  .pole {
    stroke: var(--_quiet);
    stroke-width: calc(2 * var(--u));
  }
  .flag {
    fill: none;
  }
  .on-flag {
    fill: var(--_quiet);
  }
  [data-rebase] > .pole {
    stroke: var(--_ink);
    stroke-width: calc(4 * var(--u));
  }
  [data-rebase] > .flag {
    fill: var(--_ink);
  }
  [data-rebase] > .on-flag {
    fill: var(--_paper);
    font-weight: 700;
  }
  [data-active] .flag,
  [data-active] .share {
    stroke: var(--_accent);
    stroke-width: calc(6 * var(--u));
  }
  .name {
    font-weight: 700;
  }
  .name,
  .note {
    stroke: var(--_paper);
    stroke-width: calc(6 * var(--u));
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .note {
    fill: var(--_quiet);
  }
  .axis {
    stroke: var(--_ink);
    stroke-width: calc(4 * var(--u));
  }
  .tick {
    stroke: var(--_ink);
    stroke-width: calc(3 * var(--u));
  }
  .period {
    fill: var(--_quiet);
  }
  .period[data-current] {
    fill: var(--_ink);
    font-weight: 700;
  }
  .share {
    stroke: var(--_paper);
    stroke-width: calc(2 * var(--u));
  }
  .share[data-category='0'] {
    fill: var(--_accent);
  }
  .share[data-category='1'] {
    fill: var(--_line);
  }
  .share[data-category='2'] {
    fill: url(#hatch);
  }
  .hatch-ground {
    fill: var(--_paper);
  }
  .hatch-line {
    stroke: var(--_ink);
  }
  .share-name {
    text-anchor: start;
    font-weight: 700;
  }

  @media (forced-colors: active) {
    text {
      fill: CanvasText;
      stroke: none;
    }
    .band {
      fill: none;
      stroke: CanvasText;
      stroke-width: 1px;
    }
    .grid {
      stroke: none;
    }
    .axis,
    .tick,
    .target,
    .join,
    .whisker,
    .pole,
    .mean,
    [data-rebase] > .pole {
      stroke: CanvasText;
    }
    [data-current] > .whisker,
    [data-active] .ring,
    [data-active] .flag,
    [data-active] .share {
      stroke: Highlight;
    }
    .mark {
      fill: CanvasText;
      stroke: Canvas;
    }
    [data-signal] > .mark {
      fill: Highlight;
    }
    [data-quiet] > .mark {
      fill: Canvas;
      stroke: CanvasText;
    }
    [data-rebase] > .flag {
      fill: CanvasText;
    }
    [data-rebase] > .on-flag {
      fill: Canvas;
    }
    .share {
      stroke: Canvas;
    }
    .share[data-category='0'] {
      fill: CanvasText;
    }
    .share[data-category='1'] {
      fill: Canvas;
      stroke: CanvasText;
    }
    .hatch-ground {
      fill: Canvas;
    }
    .hatch-line {
      stroke: CanvasText;
    }
  }
`;
