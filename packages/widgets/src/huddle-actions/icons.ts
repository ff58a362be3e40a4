import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';

/** A pictogram on a 24 px grid. A filled plate needs us, an outlined one is in hand. */
interface Glyph {
  readonly filled: boolean;
  readonly mark: SVGTemplateResult;
}

const filled = (mark: SVGTemplateResult): Glyph => ({ filled: true, mark });
const outlined = (mark: SVGTemplateResult): Glyph => ({ filled: false, mark });

/** The pictogram of each group. */
const glyphs = {
  late: filled(svg`<circle cx="12" cy="12" r="7" /><path d="M12 8v4.2l2.6 1.6" />`),
  stop: filled(svg`<path class="solid" d="M12 4.5a7.5 7.5 0 1 0 .01 0zM6.4 14.6v-5.2h11.2v5.2z" />`),
  next: outlined(svg`<path d="M6.5 12h10.5M12.8 7.8 17 12l-4.2 4.2" />`),
  done: outlined(svg`<path d="m6.5 12.4 3.8 3.8 7.2-8" />`),
  wait: outlined(svg`<path d="M12 6.5v11M7.5 11 12 6.5l4.5 4.5" />`),
  later: outlined(svg`<path d="m6.5 7.5 4.5 4.5-4.5 4.5M13 7.5l4.5 4.5-4.5 4.5" />`),
  undated: outlined(svg`<path d="M7.5 12h.01M12 12h.01M16.5 12h.01" />`),
};

export type GlyphName = keyof typeof glyphs;

/** Its name is for the styles that turn one. */
export const icon = (name: GlyphName): TemplateResult =>
  html`<svg
    class="icon"
    data-icon=${name}
    data-filled=${String(glyphs[name].filled)}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <rect x="1" y="1" width="22" height="22" rx="4" />
    ${glyphs[name].mark}
  </svg>`;
