import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetState } from './events.js';
import { icon } from './icons.js';
import type { DataTable } from './model.js';
import type { Status } from './status.js';
import { dataTable } from './table.js';
import type { common } from '../locales/en/common.js';

type Words = typeof common;

/** State and age above the figures; the small print says them where nothing is the matter. */
export function statusStrip(status: Status | undefined): TemplateResult | typeof nothing {
  if (!status || status.look === 'small print') return nothing;
  return html`<div part="status" data-look=${status.look} role="status">
    ${status.icon === 'none' ? nothing : icon(status.icon)}
    <p><strong>${status.lead}</strong>${status.text ? html` <span>${status.text}</span>` : nothing}</p>
  </div>`;
}

/** What stands where there is nothing to draw. */
export const blank = (state: WidgetState, words: Words): TemplateResult =>
  html`<div part="body" class="body blank">
    ${
      state === 'loading'
        ? html`<p class="quiet" role="status">${words.loading}…</p>`
        : state === 'empty'
          ? html`<p class="quiet">${words.nothingYet}</p>`
          : nothing
    }
  </div>`;

/** The small print, and the table behind its button. */
export function foot(
  small: readonly string[],
  table: DataTable | undefined,
  open: boolean,
  toggle: () => void,
  words: Words,
): TemplateResult | typeof nothing {
  if (small.length === 0 && !table) return nothing;
  const button = html`<button
    type="button"
    aria-expanded=${String(open)}
    aria-controls="table"
    @click=${toggle}
  >
    ${open ? words.hideData : words.showData}
  </button>`;
  return html`<div part="footer">
      <p>${small.join(' · ')}</p>
      ${table ? button : nothing}
    </div>
    ${table ? dataTable(table, open) : nothing}`;
}
