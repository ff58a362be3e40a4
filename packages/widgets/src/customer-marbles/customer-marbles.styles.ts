import { css } from 'lit';

export const customerMarblesStyles = css`
  .stand {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'lines' 'figure' 'bowl' 'caption' 'trays';
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
  .lines {
    grid-area: lines;
    margin-top: calc(var(--_space) * 0.5);
    line-height: 1.3;
  }
  .piece {
    white-space: nowrap;
    margin-inline-end: 0.12em;
  }
  .marble {
    display: inline-block;
    width: 0.86em;
    height: 0.86em;
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
  .bowl {
    grid-area: bowl;
    min-height: 0;
    margin-top: calc(var(--_space) * 1.5);
  }
  .caption {
    grid-area: caption;
    font-size: var(--_label);
    color: var(--_quiet);
    margin-top: calc(var(--_space) * 2);
    min-height: 1.25em;
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
    overflow-wrap: anywhere;
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
    box-sizing: content-box;
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
  .floor[data-size='stage'] .caption {
    margin-top: calc(16 * var(--floor-unit));
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
  .mark .plain {
    fill: var(--_line);
    stroke: var(--_whisker);
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
    .mark .plain {
      fill: GrayText;
      stroke: CanvasText;
    }
  }
`;
