import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Pictograms on a 24 px grid. A filled plate needs us, an outlined one is in hand. */
export type IconName = 'late' | 'stop' | 'next' | 'done' | 'wait' | 'undated' | 'later';

const glyphs: Readonly<Record<IconName, { filled: boolean; mark: SVGTemplateResult }>> = {
  late: { filled: true, mark: svg`<circle cx="12" cy="12" r="7" /><path d="M12 8v4.2l2.6 1.6" />` },
  stop: {
    filled: true,
    mark: svg`<circle class="solid" cx="12" cy="12" r="7.5" /><path class="hole" d="M8.5 12h7" />`,
  },
  next: { filled: false, mark: svg`<path d="M6.5 12h10.5M12.8 7.8 17 12l-4.2 4.2" />` },
  done: { filled: false, mark: svg`<path d="m6.5 12.4 3.8 3.8 7.2-8" />` },
  wait: { filled: false, mark: svg`<path d="M12 6.5v11M7.5 11 12 6.5l4.5 4.5" />` },
  later: { filled: false, mark: svg`<path d="m6.5 7.5 4.5 4.5-4.5 4.5M13 7.5l4.5 4.5-4.5 4.5" />` },
  undated: { filled: false, mark: svg`<path d="M7.5 12h.01M12 12h.01M16.5 12h.01" />` },
};

export function icon(name: IconName): TemplateResult {
  const { filled, mark } = glyphs[name];
  return html`<svg
    class="icon"
    data-icon=${name}
    data-filled=${String(filled)}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <rect x="1" y="1" width="22" height="22" rx="4" />
    ${mark}
  </svg>`;
}
