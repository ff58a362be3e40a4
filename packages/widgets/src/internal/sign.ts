import { html, type TemplateResult } from 'lit/html.js';

/** A plate with rounded corners on a 24 px grid, and a disc cut out of it. */
const plate = 'M5 1h14q4 0 4 4v14q0 4-4 4H5q-4 0-4-4V5q0-4 4-4zm7 3.5a7.5 7.5 0 1 0 .01 0z';

const signs = {
  /** A clock: the facts are late. */
  late: 'M11 7h2v4.4l3 2-1 1.6-4-2.5z',
  /** No entry: something has stopped. */
  stop: 'M7 10h10v4H7z',
};

/** A status as a shape, in the colour of the words beside it. */
export const sign = (name: keyof typeof signs): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path fill-rule="evenodd" d=${plate + signs[name]} />
  </svg>`;
