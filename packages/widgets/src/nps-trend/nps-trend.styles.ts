import { css } from '../internal/css.js';

// A figure has side bearings: it hangs on the margin by its stem, and the capitals of the first line beside it hang from
// its cap line. A claim and its judgement break between, not within. The room is measured in the chart's stead: in a
// page it is flat, so that no height that is drawn asks to be measured again. A chart is drawn in design
// pixels.
export const npsTrendStyles = css`
  .headline {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    margin-top: calc(var(--_space) * 2);
  }
  .headline .figure {
    margin-inline-start: -0.03em;
    margin-inline-end: calc(var(--_text) * 0.9);
  }
  .side {
    flex: 1 1 10em;
    min-width: 0;
    line-height: 1.21;
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
  .verdict > span {
    display: inline-block;
  }
  figure {
    position: relative;
    margin: calc(var(--_space) * 2) 0 var(--_space);
  }
  [data-size='stage'] figure {
    flex: 1 1 0;
    margin: var(--_space) 0 0;
  }
  [data-size='stage'] figure svg {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
  }
  .readout {
    min-height: 2.5em;
    font-size: var(--_label);
    font-weight: 600;
  }
  .quiet {
    font-weight: 500;
  }

  figure svg {
    display: block;
    overflow: visible;
  }
  text {
    font-size: 32px;
    fill: var(--_quiet);
    text-anchor: middle;
    pointer-events: none;
  }
  .name,
  .now {
    fill: var(--_ink);
  }
  .name,
  .now,
  .rebase {
    font-weight: 700;
  }
  .name,
  .mark {
    stroke: var(--_paper);
    paint-order: stroke;
  }
  .name {
    --w: 6;
  }
  path,
  text {
    stroke-width: var(--w, 4);
  }
  path {
    fill: none;
    stroke-linejoin: round;
  }
  .band {
    fill: var(--_band);
  }
  .grid {
    stroke: var(--_line);
  }
  .axis,
  .target,
  pattern {
    stroke: var(--_ink);
  }
  .target {
    stroke-dasharray: 14 10;
  }
  .join,
  .whisker {
    stroke: var(--_whisker);
    stroke-linecap: round;
    --w: 5;
  }
  .join {
    --w: 3;
  }
  .grid,
  .thin,
  .pole,
  .share {
    --w: 2;
  }
  .mean,
  .whisker.now {
    stroke: var(--_accent);
    --w: 6;
  }
  .mark {
    fill: var(--_ink);
  }
  .mark.signal,
  .promoters {
    fill: var(--_accent);
  }
  .mark.few {
    fill: var(--_paper);
    stroke: var(--_quiet);
  }
  .pole {
    stroke: var(--_quiet);
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
  }
  .passives {
    fill: var(--_line);
  }
  .detractors {
    fill: url(#hatch);
  }
  .hit {
    pointer-events: all;
  }
  .active > :not(.hit) {
    stroke: var(--_accent);
    --w: 8;
  }

  @media (forced-colors: active) {
    .band {
      stroke: GrayText;
    }
  }
`;
