// Places to stand for browser tests: a column of a page, a tile of a stage.
import type { ReactiveElement } from 'lit';
import type { FloorBoard } from '../board/board.js';
import '../board/board.define.js';

const className = 'place';

/** Settles layout, fonts and the updates that follow them. */
export async function drawn(element: ReactiveElement): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  await element.updateComplete;
}

function place(sizes: Readonly<Record<string, string>>): HTMLElement {
  const at = document.createElement('div');
  at.className = className;
  for (const [name, value] of Object.entries(sizes)) at.style.setProperty(name, value);
  document.body.append(at);
  return at;
}

function widget<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  data: unknown,
  attributes: Readonly<Record<string, string>>,
) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes }))
    element.setAttribute(name, value);
  return Object.assign(element, { data });
}

/** A widget in a column of a page. */
export async function inColumn<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  data: unknown,
  attributes: Readonly<Record<string, string>> = {},
  width = '360px',
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = widget(tag, data, attributes);
  place({ width }).append(element);
  await drawn(element as unknown as ReactiveElement);
  return element;
}

/** A widget as the only tile of a stage of 1920 by 1080, or of a share of it. */
export async function onStage<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  data: unknown,
  { columns = '12', rows = '6', ...attributes }: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const board: FloorBoard = document.createElement('floor-board');
  board.stage = true;
  const element = widget(tag, data, { columns, rows, ...attributes });
  // A tile that fills the rest keeps the wanted share from being the whole.
  const rest = document.createElement('div');
  if (columns !== '12' || rows !== '6') {
    rest.setAttribute('columns', columns === '12' ? '12' : String(12 - Number(columns)));
    rest.setAttribute('rows', columns === '12' ? String(6 - Number(rows)) : '6');
  }
  board.append(element, ...(rest.hasAttribute('columns') ? [rest] : []));
  place({ width: '1920px', height: '1080px' }).append(board);
  await drawn(element as unknown as ReactiveElement);
  return element;
}

export const clearPlaces = (): void =>
  document.querySelectorAll(`.${className}`).forEach((at) => {
    at.remove();
  });

/** What a reader sees in an element's shadow root. */
export const textIn = (element: Element): string =>
  [...(element.shadowRoot?.children ?? [])]
    .filter(({ localName }) => localName !== 'style')
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const one = (element: Element, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`no ${selector} in ${element.localName}`);
  return found;
};
