import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DataTable } from './model.js';

/** Every figure drawn, as real tables under the button that opens them. */
export const dataTable = (first: DataTable): TemplateResult =>
  html`<div id="table" part="table" role="region" aria-label=${first.caption} tabindex="0">
    ${table(first)} ${first.more ? table(first.more) : nothing}
  </div>`;

const table = ({ caption, columns, rows }: DataTable): TemplateResult =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col" ?data-numeric=${column.numeric}>${column.label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, i) =>
              i === 0
                ? html`<th scope="row">${cell}</th>`
                : html`<td ?data-numeric=${columns[i]?.numeric}>${cell}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
