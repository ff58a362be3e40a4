// The widget in a page, for this folder's browser tests.
import type { FloorNpsTrend } from './nps-trend.js';
import './nps-trend.define.js';
import { counts, periodsFrom, type Told } from './testing.js';

const sample: readonly Told[] = [32, 31, 'few', 'missing', 40, 44, 36, 45, 49, 54, 52, 44, 58];
export const section = (more: object = {}) => ({
  period: 'month',
  periods: [...periodsFrom('2025-10', sample), counts('2026-11', 2, 3, 7)],
  target: 40,
  events: [{ period: '2026-05', label: 'Module 1', rebase: true }],
  source: 'Customer survey',
  ...more,
});

/** A widget in a column of a page, drawn. */
export async function shown(
  data: object = section(),
  attributes: Record<string, string> = {},
): Promise<FloorNpsTrend> {
  const column = document.createElement('div');
  column.className = 'column';
  document.body.append(column);
  column.style.setProperty('width', attributes['width'] ?? '640px');
  if (attributes['height']) {
    // A tile of a stage at 1920 x 1080: one CSS px for a design pixel.
    column.style.setProperty('--floor-unit', '1px');
    column.style.setProperty('height', attributes['height']);
    column.style.setProperty('display', 'grid');
  }
  const el = document.createElement('floor-nps-trend');
  for (const [name, value] of Object.entries({ lang: 'en-AU', ...attributes })) el.setAttribute(name, value);
  el.data = data;
  column.append(el);
  await drawn(el);
  return el;
}

/** Takes away what `shown` has put into the page. */
export const clearPage = (): void =>
  document.querySelectorAll('.column').forEach((column) => column.remove());

export async function drawn(el: FloorNpsTrend): Promise<void> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await el.updateComplete;
}

export const root = (el: FloorNpsTrend) => el.shadowRoot!;
export const part = (el: FloorNpsTrend, name: string) =>
  root(el).querySelector<HTMLElement>(`[part="${name}"]`)!;
export const text = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
/** The marks of a series: scores and then events, or a share each for promoters, passives and detractors. */
export const marks = (el: FloorNpsTrend, series = 0) => {
  const all = [...root(el).querySelectorAll<SVGGElement>('[data-mark]')];
  if (el.view === 'shares') return all.slice((series * all.length) / 3, ((series + 1) * all.length) / 3);
  return all.filter((mark) => Number(mark.querySelector('.pole') !== null) === series);
};
export const focused = (el: FloorNpsTrend) => root(el).activeElement?.getAttribute('aria-label') ?? '';
export const middle = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};
