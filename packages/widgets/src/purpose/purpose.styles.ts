import { css } from '../internal/css.js';

export const purposeStyles = css`
  /* As a tile or in a page the heading names it; as a board's foot the sentence stands alone, and a purpose is not wrong
     for being old: the board's header has the date. */
  :host([slot='foot']) h2,
  :host([slot='foot']) [part='status'][data-look='solid'],
  :host([slot='foot']) [part='status'][data-look='plain'],
  :host([slot='foot']) [part='footer'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .text {
    font-size: var(--_citation);
    font-weight: 600;
    line-height: 1.2;
    margin-top: calc(var(--_space) * 0.5);
    text-wrap: balance;
  }
  .byline {
    color: var(--_quiet);
    margin-top: calc(var(--_space) * 0.5);
  }

  /* A tile of its own on a stage: as large as the tile allows, in steps of the scale. */
  :host(:not([slot='foot'])) .floor[data-size='stage'] .body {
    display: flex;
    flex-direction: column;
    justify-content: center;
  }
  :host(:not([slot='foot'])) .floor[data-size='stage'] .text {
    font-size: var(--_days);
    font-weight: 700;
    line-height: 1.12;
    letter-spacing: -0.025em;
  }
  :host(:not([slot='foot'])) .floor[data-size='stage'] .byline {
    margin-top: calc(var(--_space) * 1.5);
  }
  :host(:not([slot='foot'])) .floor[data-size='stage'][data-dropped~='1'] .text {
    font-size: calc(var(--_days) * 0.75);
  }
  :host(:not([slot='foot'])) .floor[data-size='stage'][data-dropped~='2'] .text {
    font-size: var(--_finding);
  }
  :host(:not([slot='foot'])) .floor[data-size='stage'][data-dropped~='3'] .text {
    font-size: var(--_action);
    letter-spacing: 0;
  }
  :host(:not([slot='foot'])) .floor[data-size='stage'][data-dropped~='6'] .text {
    font-size: var(--_label);
  }
  [data-dropped~='4']:not([data-age='stale']) [part='footer'],
  [data-dropped~='5'] .byline,
  [data-dropped~='7'] [part='status'] span,
  [data-dropped~='8'] h2 {
    display: none;
  }

  /* The foot of a board: one line, for a long text two; who says it stands at the line's end, or under it. */
  :host([slot='foot']) {
    background: none;
  }
  :host([slot='foot']) .body {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
  }
  :host([slot='foot']) .text {
    margin: 0;
    margin-inline-end: calc(var(--_space) * 2);
    text-wrap: wrap;
    font-size: var(--_text);
  }
  :host([slot='foot']) .text[data-long],
  :host([slot='foot']) .byline {
    font-size: var(--_label);
  }
  :host([slot='foot']) .byline {
    margin: 0;
  }
  /* It would be heard twice: the sentence is the purpose itself. As a description it serves hidden as well. */
  .for-ears {
    display: none;
  }
`;
