import { html, type TemplateResult } from 'lit';

/** A plate with rounded corners on a 24 px grid; what stands on it is cut out. */
const plate = 'M5 1h14q4 0 4 4v14q0 4-4 4H5q-4 0-4-4V5q0-4 4-4z';

const signs = {
  /** A clock: the facts are late. */
  late: 'M12 4.1a7.9 7.9 0 1 0 .01 0zm0 1.8a6.1 6.1 0 1 1-.01 0zM11.1 7.6h1.8v4.1l2.3 1.4-.9 1.5-3.2-1.9z',
  /** No entry: something has stopped. */
  stop: 'M12 4.5a7.5 7.5 0 1 0 .01 0zM6.4 14.6v-5.2h11.2v5.2z',
};

/** A status as a shape, in the colour of the words beside it. */
export const sign = (name: keyof typeof signs): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path fill-rule="evenodd" d=${plate + signs[name]} />
  </svg>`;
