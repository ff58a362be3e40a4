import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dataTable } from './table.js';
import { sign } from './sign.js';
import type { DataTable } from './model.js';
import type { Status } from './status.js';
import type { common } from '../locales/en/common.js';

/** State and age above the figures; the small print says them where nothing is the matter. */
export function statusStrip(status: Status | undefined): TemplateResult | typeof nothing {
  if (!status || status.look === 'small print') return nothing;
  return html`<div part="status" data-look=${status.look} role="status">
    ${sign(status.icon)}
    <p><strong>${status.lead}</strong> <span>${status.text}</span></p>
  </div>`;
}

/** Words where there is nothing to draw. */
export const blank = (text: string): TemplateResult =>
  html`<div part="body" class="body blank"><p class="quiet" role="status">${text}</p></div>`;

/** The small print, and a button for the table, which is made once it is open: it is most of a widget's elements. */
export function foot(
  small: string,
  hasTable: boolean,
  table: DataTable | undefined,
  toggle: () => void,
  words: typeof common,
): TemplateResult | typeof nothing {
  if (!small && !hasTable) return nothing;
  const button = html`<button
    type="button"
    aria-expanded=${String(!!table)}
    aria-controls="table"
    @click=${toggle}
  >
    ${table ? words.hideData : words.showData}
  </button>`;
  return html`<div part="footer">
      <p>${small}</p>
      ${hasTable ? button : nothing}
    </div>
    ${table ? dataTable(table) : nothing}`;
}
