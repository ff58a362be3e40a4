import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DataTable } from './model.js';

/** Every figure drawn, as real tables behind the button that opens them. */
export const dataTable = (first: DataTable, open: boolean): TemplateResult =>
  html`<div id="table" part="table" role="region" aria-label=${first.caption} tabindex="0" ?hidden=${!open}>
    ${table(first, open)} ${first.more ? table(first.more, open) : nothing}
  </div>`;

/** A table longer than this is made only once it is opened: a year of requests is thousands of rows. */
const longest = 200;

const table = ({ caption, columns, rows }: DataTable, open: boolean): TemplateResult =>
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
      ${(open || rows.length <= longest ? rows : []).map(
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
