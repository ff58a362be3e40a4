import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A pictogram on a 24 px grid. A filled plate needs us, an outlined one is in hand. */
export interface Glyph {
  readonly filled: boolean;
  readonly mark: SVGTemplateResult;
}

/** The facts are late. */
export const late: Glyph = {
  filled: true,
  mark: svg`<circle cx="12" cy="12" r="7" /><path d="M12 8v4.2l2.6 1.6" />`,
};

/** Something has stopped. */
export const stop: Glyph = {
  filled: true,
  mark: svg`<path class="solid" d="M12 4.5a7.5 7.5 0 1 0 .01 0zM6.4 14.6v-5.2h11.2v5.2z" />`,
};

/** `name` is for styles that turn or move one. */
export const icon = ({ filled, mark }: Glyph, name?: string): TemplateResult =>
  html`<svg
    class="icon"
    data-icon=${name ?? nothing}
    data-filled=${String(filled)}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <rect x="1" y="1" width="22" height="22" rx="4" />
    ${mark}
  </svg>`;
