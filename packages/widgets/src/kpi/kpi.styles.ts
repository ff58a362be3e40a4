import { css } from '../internal/css.js';

export const kpiStyles = css`
  .top > .target {
    flex: 0 1 auto;
    text-align: end;
  }
  .body {
    position: relative;
    display: flex;
    flex-direction: column;
    margin-top: calc(var(--_space) * 0.75);
  }
  .headline {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: calc(var(--_space) * 2);
    flex: none;
  }
  .kpi {
    font-size: var(--_kpi);
    /* Below: a decimal comma hangs under the line that the digits stand on. */
    padding: 0.02em 0 0.07em;
  }
  .missing {
    font-size: var(--_finding);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.018em;
  }
  .before,
  .after {
    font-size: 0.54em;
    font-weight: 500;
    letter-spacing: -0.018em;
  }
  .after {
    margin-inline-start: 0.18em;
  }
  .spark {
    position: relative;
    min-width: 0;
    min-height: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 0.75);
  }
  .plot {
    position: relative;
    height: 100%;
  }
  /* Time runs as the words do. */
  [dir='rtl'] .plot {
    transform: scaleX(-1);
  }
  svg.lines {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .lines path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: calc(var(--_hairline) * 2.5);
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .lines .aim {
    stroke: var(--_ink);
    stroke-width: calc(var(--_hairline) * 2);
    stroke-linecap: butt;
    stroke-dasharray: calc(var(--_space)) calc(var(--_space) * 0.75);
  }
  .lines .dots {
    stroke: var(--_ink);
    stroke-width: calc(var(--_hairline) * 6);
  }
  .now {
    position: absolute;
    width: calc(var(--_space) * 1.25);
    height: calc(var(--_space) * 1.25);
    margin: calc(var(--_space) * -0.625);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 calc(var(--_hairline) * 1.5) var(--_paper);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-size: var(--_label);
    color: var(--_quiet);
  }
  .ends b {
    font-weight: 700;
    color: var(--_ink);
  }
  .notes {
    flex: none;
    margin-top: calc(var(--_space) * 1.25);
  }
  .note {
    display: flex;
    align-items: flex-start;
  }
  .verdict,
  .late {
    font-weight: 700;
    text-wrap: balance;
  }
  .late .sign {
    width: 1.25em;
    height: 1.25em;
    margin-inline-end: 0.3em;
  }
  .change {
    color: var(--_quiet);
  }
  .shape {
    flex: none;
    width: 1em;
    height: 1em;
    margin-top: 0.125em;
    margin-inline-end: 0.4em;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .shape .full {
    fill: var(--_ink);
  }
  .shape .mark {
    stroke: var(--_paper);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* A tall tile gives the past a picture of its own. */
  .body[data-tall='true'] .headline {
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr) auto;
    row-gap: calc(var(--_space) * 1.5);
  }
  .body[data-tall='true'] .spark {
    min-height: calc(var(--_space) * 9);
  }
  .floor:not([data-dropped]) .body[data-hero='true'] .kpi {
    font-size: var(--_hero);
  }

  /* What gives way where the tile is too small, in this order: the change; the small print (the board's header has
     the date); the figure's size; why it is late; the past, in whose place the verdict then stands; the size again;
     the verdict; the end of a long label; the target; the air around the figure, which gets no smaller (its capitals
     keep a fiftieth of the distance); and before a late figure is silent about being late, the figure itself. */
  [data-dropped~='1'] .change,
  [data-dropped~='2']:not([data-age='stale']) [part='footer'],
  [data-dropped~='4'] [part='status'] span,
  [data-dropped~='5'] .spark,
  [data-dropped~='5'] .ends,
  [data-dropped~='7'] .verdict,
  [data-dropped~='9'] .target {
    display: none;
  }
  [data-dropped~='3'] .kpi {
    font-size: calc(var(--_kpi) * 0.84);
  }
  [data-dropped~='3'] .missing {
    font-size: var(--_action);
  }
  [data-dropped~='3'] .body,
  [data-dropped~='3'] .notes {
    margin-top: calc(var(--_space) * 0.625);
  }
  [data-dropped~='4'] [part='status'] {
    padding: calc(var(--_space) * 0.25) var(--_space);
    margin-bottom: calc(var(--_space) * 0.25);
  }
  [data-dropped~='4'] [part='status'] .sign {
    width: 1.2em;
    height: 1.2em;
  }
  [data-dropped~='5'] .body {
    flex-flow: row wrap;
    align-items: center;
    align-content: flex-start;
  }
  [data-dropped~='5'] .headline {
    display: block;
    margin-inline-end: calc(var(--_space) * 2);
  }
  [data-dropped~='5'] .notes {
    flex: 1 1 calc(var(--_space) * 18);
    margin-top: 0;
  }
  [data-dropped~='6'] .body {
    margin-top: calc(var(--_space) * 0.375);
  }
  [data-dropped~='6'] .kpi {
    font-size: calc(var(--_kpi) * 0.68);
  }
  [data-dropped~='8'] h2 {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  [data-dropped~='9'] h2 {
    -webkit-line-clamp: 1;
  }
  [data-dropped~='10'] .kpi {
    padding: 0 0 0.07em;
    line-height: 0.74;
    /* What lies above and below a figure's ink is not counted as overflowing. */
    contain: layout;
  }
  [data-dropped~='10'] .after {
    line-height: 0;
  }
  [data-dropped~='10'] [part='status'] {
    padding: 0 calc(var(--_space) * 0.5);
    margin: 0;
    line-height: 1.1;
  }
  [data-dropped~='11'] .late {
    font-size: var(--_label);
  }
  [data-dropped~='11'] .late .sign,
  [data-dropped~='12'] .headline {
    display: none;
  }
  @media (forced-colors: active) {
    .lines path {
      stroke: CanvasText;
    }
    .now {
      background: Highlight;
      forced-color-adjust: none;
    }
    .shape {
      stroke: CanvasText;
    }
    .shape .full {
      fill: CanvasText;
    }
    .shape .mark {
      stroke: Canvas;
    }
  }
`;
