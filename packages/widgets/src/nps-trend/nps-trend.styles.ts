import { css } from 'lit';

export const npsTrendStyles = css`
  .headline {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    margin-top: calc(var(--_space) * 2);
  }
  .headline .figure {
    margin-inline-end: calc(var(--_text) * 0.9);
    /* A figure has side bearings: it hangs on the margin by its stem. */
    margin-inline-start: -0.03em;
  }
  .few {
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
  .tight .side {
    flex-basis: 6.4em;
    line-height: 1.5;
    margin-top: -0.38em;
  }
  [data-size='narrow'] .side {
    padding-top: 0.6em;
  }
  .cramped .figure {
    font-size: var(--_days);
  }
  .verdict {
    font-weight: 700;
  }
  /* Claim and judgement break between, not within. */
  .verdict > span {
    display: inline-block;
  }
  figure {
    position: relative;
    margin: calc(var(--_space) * 2) 0 0;
  }
  [data-size='stage'] figure {
    flex: 1 1 0;
    margin-top: var(--_space);
  }
  /* Measured in the chart's stead: in a page it is flat, so that no height that is drawn asks to be measured again. */
  [data-size='stage'] .room {
    height: 100%;
  }
  [data-size='stage'] svg {
    position: absolute;
    top: 0;
    left: 0;
  }
  .readout {
    flex: none;
    min-height: 2.5em;
    margin-top: calc(var(--_space) * 0.5);
    font-size: var(--_label);
    font-weight: 600;
  }
  [data-size='wide'] .readout {
    min-height: 1.25em;
  }
  .readout .quiet {
    font-weight: 500;
  }
  /* In a narrow column a mark's figures stand where the verdicts are: nothing moves, nothing lies empty. */
  .under {
    display: grid;
    margin-top: calc(var(--_space) * 1.5);
  }
  .under > * {
    grid-area: 1 / 1;
    margin: 0;
    font-size: inherit;
  }
  .reading > .said {
    opacity: 0;
  }

  svg {
    display: block;
    overflow: visible;
    font-size: var(--_label);
  }
  .gauge {
    position: absolute;
    width: 0;
    height: 0;
    visibility: hidden;
  }
  text {
    fill: var(--_ink);
    text-anchor: middle;
    pointer-events: none;
  }
  .quiet,
  .note,
  .range,
  .on-flag {
    fill: var(--_quiet);
  }
  .name,
  .now,
  .rebase {
    font-weight: 700;
  }
  .name,
  .note {
    stroke: var(--_paper);
    stroke-width: calc(6 * var(--u));
    stroke-linejoin: round;
    paint-order: stroke;
  }
  path {
    fill: none;
    stroke-width: calc(var(--w, 4) * var(--u));
  }
  .band {
    fill: var(--_band);
  }
  .grid {
    stroke: var(--_line);
    --w: 2;
  }
  .mean {
    stroke: var(--_accent);
    --w: 5;
  }
  .target {
    stroke: var(--_ink);
    stroke-dasharray: calc(14 * var(--u)) calc(10 * var(--u));
  }
  .join {
    stroke: var(--_whisker);
    --w: 3;
    stroke-linejoin: round;
  }
  .axis,
  .tick {
    stroke: var(--_ink);
  }
  .hit {
    pointer-events: all;
  }
  .whisker {
    stroke: var(--_whisker);
    --w: 5;
    stroke-linecap: round;
  }
  .thin {
    --w: 2;
  }
  .whisker.now {
    stroke: var(--_accent);
    --w: 7;
  }
  .mark {
    fill: var(--_ink);
    stroke: var(--_paper);
    paint-order: stroke;
  }
  .mark.signal {
    fill: var(--_accent);
  }
  .mark.few {
    fill: var(--_paper);
    stroke: var(--_quiet);
    paint-order: normal;
  }
  g:focus {
    outline: none;
  }
  .active .ring,
  .active .flag,
  .active .share {
    stroke: var(--_accent);
    --w: 6;
  }
  .pole {
    stroke: var(--_quiet);
    --w: 2;
  }
  .pole.rebase {
    stroke: var(--_ink);
    --w: 4;
  }
  .flag.rebase {
    fill: var(--_ink);
  }
  .on-flag.rebase {
    fill: var(--_paper);
  }
  .share {
    stroke: var(--_paper);
    --w: 2;
  }
  .promoters {
    fill: var(--_accent);
  }
  .passives {
    fill: var(--_line);
  }
  .detractors {
    fill: url(#hatch);
  }
  .hatch {
    stroke: var(--_ink);
  }

  @media (forced-colors: active) {
    svg {
      --_paper: Canvas;
      --_ink: CanvasText;
      --_quiet: CanvasText;
      --_whisker: CanvasText;
      --_accent: Highlight;
      --_line: GrayText;
      --_band: Canvas;
    }
    .band {
      stroke: GrayText;
    }
  }
`;
