import { css } from 'lit';

export const purposeStyles = css`
  /* As a tile or in a page the heading names it; as a board's foot the sentence stands alone. */
  :host([slot='foot']) h2,
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
  }
  :host([slot='foot']) .text {
    margin: 0;
    font-size: var(--_text);
  }
  .byline {
    color: var(--_quiet);
    margin-top: calc(var(--_space) * 0.5);
  }
  :host([slot='foot']) .body {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
  }
  :host([slot='foot']) .byline {
    margin: 0;
    margin-inline-start: calc(var(--_space) * 2);
    white-space: nowrap;
  }
`;
