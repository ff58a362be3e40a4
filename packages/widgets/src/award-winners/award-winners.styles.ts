import { css } from '../internal/css.js';

export const awardWinnersStyles = css`
  .page {
    display: flex;
    align-items: center;
    font-weight: 500;
    color: var(--_ink);
    white-space: nowrap;
  }
  .page button {
    font: inherit;
    line-height: 1;
    color: var(--_ink);
    background: none;
    border: var(--_hairline) solid var(--_whisker);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 0.5) var(--_space);
    /* Higher than its line, and no reason for the heading to move. */
    margin: calc(var(--_space) * -1) 0;
    cursor: pointer;
  }
  .page button + span {
    margin: 0 var(--_space);
  }
  .floor[data-size='stage'] .body {
    display: flex;
    flex-direction: column;
  }
  .award,
  .wall {
    min-width: 0;
  }
  [part='finding'] {
    flex: none;
  }
  .award:focus {
    outline-offset: calc(var(--_hairline) * -2);
  }
  .winners {
    display: flex;
    align-items: center;
    margin-top: calc(var(--_space) * 1.25);
  }
  .winners[data-many='true'] {
    display: block;
  }
  .discs {
    display: flex;
    flex: none;
    list-style: none;
    margin: 0;
    padding: 0;
    --_disc: calc(var(--_space) * 6.5);
  }
  .winners[data-many='true'] .discs {
    --_disc: calc(var(--_space) * 5);
    margin-bottom: calc(var(--_space) * 0.75);
  }
  .discs li {
    margin-inline-end: calc(var(--_space) * 0.75);
  }
  .disc {
    flex: none;
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    width: var(--_disc);
    height: var(--_disc);
    border-radius: 50%;
    overflow: hidden;
    background: var(--_plate);
    color: var(--_on-plate);
    font-size: max(var(--_disc) * 0.445, var(--_label));
    font-weight: 700;
    letter-spacing: -0.018em;
    line-height: 1;
  }
  /* A team has corners: told apart by shape. */
  .disc[data-kind='team'] {
    border-radius: calc(var(--_radius) * 2);
  }
  .disc img,
  .disc canvas {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .disc img {
    opacity: 0;
  }
  .disc svg {
    width: 60%;
    height: 60%;
    fill: currentColor;
  }
  .disc.rest {
    background: none;
    color: var(--_ink);
    border: calc(var(--_hairline) * 1.5) solid var(--_ink);
  }
  .names {
    min-width: 0;
    margin-inline-start: var(--_space);
  }
  .winners[data-many='true'] .names,
  .names:first-child {
    margin-inline-start: 0;
  }
  .who {
    font-weight: 700;
  }
  .who[data-none='true'] {
    font-size: var(--_citation);
    letter-spacing: -0.018em;
  }
  .who .name {
    white-space: nowrap;
  }
  .who.fewer {
    display: none;
  }
  .about,
  .facts {
    color: var(--_quiet);
  }
  .citation {
    font-size: var(--_citation);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.018em;
    margin-top: calc(var(--_space) * 1.25);
    text-wrap: balance;
  }
  /* Another voice than ours: the one line of colour beside it. */
  .quote {
    color: var(--_quiet);
    margin: calc(var(--_space) * 0.75) 0 0;
    padding-inline-start: calc(var(--_space) * 0.875);
    border-inline-start: calc(var(--_hairline) * 2) solid var(--_accent);
  }
  .facts {
    font-size: var(--_label);
    margin-top: calc(var(--_space) * 0.5);
  }
  h3 {
    font: inherit;
    font-weight: 600;
    color: var(--_quiet);
    margin: 0;
  }
  .wall {
    margin-top: calc(var(--_space) * 1.5);
    padding-top: var(--_space);
    border-top: var(--_hairline) solid var(--_line);
  }
  .wall ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(calc(var(--_space) * 26), 1fr));
    column-gap: calc(var(--_space) * 2);
    --_disc: calc(var(--_space) * 4.5);
  }
  .wall li {
    display: flex;
    align-items: center;
    margin-top: var(--_space);
    min-width: 0;
  }
  .wall .names {
    margin-inline-start: calc(var(--_space) * 0.875);
  }
  .wall .who {
    font-weight: 600;
    line-height: 1.15;
  }
  .wall .about {
    font-size: var(--_label);
  }

  /* A large tile: the spotlight larger, past winners beside it. */
  .floor .body[data-wide='true'] {
    flex-direction: row;
  }
  .floor .body[data-wide='true'] .award {
    flex: 7 1 0;
  }
  .floor .body[data-wide='true'] .wall {
    flex: 4 1 0;
    margin-top: 0;
    margin-inline-start: calc(var(--_space) * 4);
    padding-top: 0;
    padding-inline-start: calc(var(--_space) * 4);
    border-top: 0;
    border-inline-start: var(--_hairline) solid var(--_line);
  }
  .floor:not([data-dropped~='2']) .body[data-wide='true'] .award {
    font-size: calc(var(--_text) * 1.2);
  }
  .floor:not([data-dropped~='2']) .body[data-wide='true'] .award .discs {
    --_disc: calc(var(--_space) * 9);
  }
  .floor:not([data-dropped~='2']) .body[data-wide='true'] .citation {
    font-size: calc(var(--_citation) * 1.4);
    line-height: 1.1;
  }
  .floor:not([data-dropped]) .body[data-wide='true'] .award .discs {
    --_disc: calc(var(--_space) * 13);
  }
  .floor:not([data-dropped]) .body[data-wide='true'] .award .who:not([data-none='true']) {
    font-size: var(--_citation);
    letter-spacing: -0.018em;
  }
  .floor:not([data-dropped]) .body[data-wide='true'] .citation {
    font-size: calc(var(--_citation) * 1.7);
    letter-spacing: -0.025em;
    margin-top: calc(var(--_space) * 2);
  }

  /* What gives way where the tile is too small, in this order: the extra size of a large tile, in two steps; past
     winners; small facts; the small print (the board's header has the date); why it is late; that it was shared; the
     customer's words; the citation's size; the names past the second; the photos' size, and where there are many the
     photos; the team; the end of a long citation and of a long award's name; a lone photo, and the citation. */
  [data-dropped~='8'] [part='status'] {
    padding: calc(var(--_space) * 0.25) var(--_space);
    margin-bottom: calc(var(--_space) * 0.5);
  }
  [data-dropped~='11'] .citation {
    font-size: var(--_action);
    margin-top: calc(var(--_space) * 0.75);
  }
  [data-dropped~='12'] .who.fewer {
    display: block;
  }
  [data-dropped~='13'] .discs {
    --_disc: calc(var(--_space) * 3.5);
  }
  [data-dropped~='13'] .winners {
    margin-top: calc(var(--_space) * 0.5);
  }
  [data-dropped~='14'] .citation,
  [data-dropped~='15'] [part='finding'],
  [data-dropped~='16'] .who.fewer,
  [data-dropped~='16'] .who:not([data-full]) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  [data-dropped~='15'] [part='finding'],
  [data-dropped~='16'] .citation {
    -webkit-line-clamp: 2;
  }
  [data-dropped~='15'] [part='finding'] {
    font-size: var(--_action);
  }
  [data-dropped~='16'] .who.fewer,
  [data-dropped~='16'] .who:not([data-full]) {
    -webkit-line-clamp: 1;
  }
  [data-dropped~='3'] .wall li:nth-child(n + 5),
  [data-dropped~='4'] .wall li:nth-child(n + 3),
  [data-dropped~='5'] .wall,
  [data-dropped~='6'] .facts,
  [data-dropped~='7']:not([data-age='stale']) [part='footer'],
  [data-dropped~='8'] [part='status'] span,
  [data-dropped~='9'] .shared,
  [data-dropped~='10'] .quote,
  [data-dropped~='12'] .who[data-full],
  [data-dropped~='13'] [data-many='true'] .discs,
  [data-dropped~='14'] .about,
  [data-dropped~='17'] .discs,
  [data-dropped~='18'] .citation {
    display: none;
  }
  @media (forced-colors: active) {
    .disc {
      border: 2px solid CanvasText;
    }
  }
`;
