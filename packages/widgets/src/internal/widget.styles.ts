import { css } from '../internal/css.js';

/** The frame that every widget shares: heading, finding, status, small print, table. */
export const widgetStyles = css`
  :host {
    display: block;
    min-width: 0;
    background: var(--_paper);
    color: var(--_ink);
  }
  :host([hidden]) {
    display: none;
  }
  :host,
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .ruler {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: var(--floor-unit, 0);
    visibility: hidden;
  }
  .floor {
    position: relative;
    display: flex;
    flex-direction: column;
    --_edge: calc(var(--_space) * 2);
    padding: var(--_edge);
    overflow-wrap: break-word;
  }
  .floor[data-size='stage'] {
    --_edge: 0px;
    height: 100%;
    overflow: hidden;
  }
  h2,
  p {
    margin: 0;
  }
  h2 {
    font: inherit;
    font-weight: 600;
    color: var(--_quiet);
  }
  [part='finding'] {
    font-size: var(--_finding);
    font-weight: 700;
    line-height: 1.12;
    letter-spacing: -0.018em;
    margin-top: calc(var(--_space) * 0.5);
  }
  .figure {
    font-size: var(--_hero);
    font-weight: 700;
    line-height: 0.75;
    letter-spacing: -0.035em;
    white-space: nowrap;
  }
  .body {
    flex: 1 1 auto;
    min-height: 0;
    min-width: 0;
  }
  /* A room to measure: as wide as the body, on a stage as high too. Inside the body, since a ResizeObserver delivers in
     one go only what lies deeper than the ruler. */
  .space {
    pointer-events: none;
  }
  .floor[data-size='stage'] .space {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
  }
  .blank {
    padding: calc(var(--_space) * 2) 0;
  }
  .quiet {
    color: var(--_quiet);
  }
  .for-ears {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .sign {
    flex: none;
    width: 1.5em;
    height: 1.5em;
  }
  .sign path {
    fill: currentColor;
  }

  [part='status'] {
    display: flex;
    align-items: center;
    margin-bottom: calc(var(--_space) * 1.5);
    line-height: 1.25;
  }
  [part='status'] .sign {
    margin-inline-end: var(--_space);
  }
  [data-look='solid'],
  [data-look='outlined'] {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: calc(var(--_hairline) * 2) solid var(--_ink);
    margin: calc(var(--_edge) * -1) calc(var(--_edge) * -1) calc(var(--_space) * 1.5);
  }
  [data-look='solid'] {
    background: var(--_ink);
    color: var(--_paper);
  }
  .floor[data-age='expired'] .figure,
  .floor[data-age='expired'] [part='finding'] {
    color: var(--_quiet);
  }

  [part='footer'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    margin-top: var(--_space);
    font-size: var(--_label);
    text-wrap: wrap;
    color: var(--_quiet);
  }
  [part='footer'] button {
    font: inherit;
    color: var(--_ink);
    background: none;
    border: 0;
    border-bottom: 1px solid;
    padding: 2px 0;
    cursor: pointer;
  }
  :focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }

  [part='table'] {
    margin-top: var(--_space);
    overflow-x: auto;
    font-size: var(--_label);
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-bottom: var(--_space);
  }
  th,
  td {
    min-width: 5em;
    text-align: start;
    font-weight: 500;
    padding: 4px 0;
    padding-inline-end: 14px;
    border-bottom: 1px solid var(--_line);
    vertical-align: baseline;
  }
  thead th {
    font-weight: 600;
    color: var(--_quiet);
  }
  [data-numeric] {
    min-width: 0;
    text-align: end;
    white-space: nowrap;
  }
  @media print {
    :host {
      background: none;
    }
    .floor {
      background: none;
      -webkit-print-color-adjust: exact;
    }
    button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    /* The plate that the browser lays under text is taller than a tight line: a large figure's would hide its heading.
       Under the words of a solid strip it would be of their own colour. */
    .figure,
    [data-look='solid'] {
      forced-color-adjust: none;
    }
  }
`;
