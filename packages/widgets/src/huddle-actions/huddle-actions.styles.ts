import { css } from '../internal/css.js';

export const huddleActionsStyles = css`
  .list,
  .measure {
    margin-top: calc(var(--_space) * 0.75);
    border-top: calc(var(--_hairline) * 2) solid var(--_ink);
  }
  .floor[data-size='stage'] .list {
    margin-top: 0;
  }
  .floor[data-size='stage'] .body {
    position: relative;
    margin-top: calc(var(--_space) * 0.75);
    overflow: hidden;
  }
  .list:focus {
    outline-offset: calc(var(--_hairline) * -4);
  }
  .measure {
    position: absolute;
    top: 0;
    left: 0;
    right: 0;
    margin-top: 0;
    visibility: hidden;
  }
  .page {
    font-weight: 500;
    color: var(--_ink);
    white-space: nowrap;
  }
  /* Beside a long heading there is no room: it goes under it, to the same end. */
  .top {
    flex-wrap: wrap;
  }
  .top > .aside {
    flex: 1 0 auto;
    justify-content: flex-end;
  }
  .aside,
  .index,
  .index li {
    display: flex;
    align-items: center;
  }
  .index[hidden] {
    display: none;
  }
  .index {
    font-size: var(--_label);
  }
  .index li {
    margin-inline-end: var(--_space);
    color: var(--_quiet);
  }
  .index .icon {
    --plate: var(--_quiet);
    width: 1em;
    height: 1em;
    margin-inline-end: 0.25em;
  }
  .index [data-here='true'] {
    color: var(--_ink);
    font-weight: 700;
  }
  .index [data-here='true'] .icon {
    --plate: var(--_ink);
  }
  .index + .page {
    /* Its line is the heading's, and so that of the tile beside it. */
    align-self: baseline;
    margin-inline-start: calc(var(--_space) * 0.75);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  h3 {
    font: inherit;
    margin: 0;
  }

  /* Lines lie on top of the layout, so that a page's height is the plain sum of its rows. */
  .group,
  .row {
    position: relative;
  }
  .group + .group::before,
  .row + .row::before {
    content: '';
    position: absolute;
    top: 0;
    left: 0;
    right: 0;
    border-top: var(--_hairline) solid var(--_line);
  }
  .lead {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: calc(var(--_space) * 0.875);
    align-items: start;
    align-content: start;
    padding: calc(var(--_space) * 1.125) 0 calc(var(--_space) * 0.5);
  }
  .lead .icon {
    width: calc(var(--_space) * 4);
    height: calc(var(--_space) * 4);
    margin: calc(var(--_space) * 0.125) 0;
  }
  .lead p {
    color: var(--_quiet);
  }
  .list[data-beside='true'] .group,
  .measure[data-beside='true'] .group {
    display: grid;
    grid-template-columns: calc(var(--_space) * 18) minmax(0, 1fr);
    column-gap: var(--_space);
    align-items: start;
  }
  [data-beside='false'] .lead {
    align-items: center;
    padding-bottom: 0;
  }
  [data-beside='false'] .lead > div {
    display: flex;
    justify-content: space-between;
  }
  [data-beside='false'] .lead h3 {
    font-weight: 600;
  }
  [data-beside='false'] .lead .icon {
    width: calc(var(--_space) * 3);
    height: calc(var(--_space) * 3);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.125) 0;
  }
  .title {
    font-size: var(--_action);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.018em;
  }
  .line,
  .extra,
  .note,
  .more {
    color: var(--_quiet);
    margin-top: calc(var(--_space) * 0.125);
  }
  .extra,
  .note {
    font-size: var(--_label);
  }
  .days {
    text-align: end;
  }
  .days strong {
    display: block;
    font-size: var(--_days);
    font-weight: 700;
    line-height: 0.8;
    letter-spacing: -0.035em;
    padding-top: calc(var(--_space) * 0.25);
  }
  .days span {
    display: block;
    white-space: nowrap;
    margin-top: calc(var(--_space) * 0.375);
  }

  .floor[data-size='narrow'] .days span {
    white-space: normal;
    max-width: 4em;
    margin-inline-start: auto;
  }

  /* A single action taller than its tile: the small print goes (the board's header has the date), then why it is late,
     the action's small facts, the group's name, the owner, the days, and at last the end of the title. */
  [data-dropped~='1']:not([data-age='stale']) [part='footer'],
  [data-dropped~='2'] [part='status'] span,
  [data-dropped~='3'] .extra,
  [data-dropped~='4'] .lead,
  [data-dropped~='5'] .line,
  [data-dropped~='6'] .days {
    display: none;
  }
  [data-dropped~='4'] .list .group {
    display: block;
  }
  [data-dropped~='7'] .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  [data-dropped~='8'] .title {
    -webkit-line-clamp: 1;
  }

  .show-more {
    font: inherit;
    font-weight: 600;
    display: block;
    width: 100%;
    margin-top: var(--_space);
    padding: var(--_space);
    color: var(--_ink);
    background: none;
    border: calc(var(--_hairline) * 2) solid var(--_ink);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  @media print {
    .group {
      page-break-inside: avoid;
    }
  }
  .icon {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [data-filled='true'] rect {
    fill: var(--_ink);
  }
  [data-filled='true'] > :not(rect) {
    stroke: var(--_paper);
  }
  .icon .solid {
    fill: var(--_paper);
  }
  [dir='rtl'] .icon[data-icon='next'],
  [dir='rtl'] .icon[data-icon='later'] {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .days strong {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
