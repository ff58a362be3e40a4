import { html, type TemplateResult } from 'lit';
import type { DataTable } from './model.js';

/** Every figure drawn, as a real table behind the button that opens it. */
export const dataTable = ({ caption, columns, rows }: DataTable, open: boolean): TemplateResult =>
  html`<div id="table" part="table" role="region" aria-label=${caption} tabindex="0" ?hidden=${!open}>
    <table>
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
    </table>
  </div>`;
