// Runs in the page: what a board must never show, for any page that is drawn by layout.
import { readContent, type Box, type Clip, type Line } from './texts.js';

export interface Fault {
  readonly kind: 'cut off' | 'outside' | 'overlap' | 'too small' | 'scrolls';
  /** The text, or the element. */
  readonly what: string;
  readonly detail: string;
}

/** Less than this much (CSS px) is rounding, not a fault. */
const slack = 1.5;
/** Ink is measured on a canvas, which draws large type in another cut: off by up to this much of its size. */
const doubt = 0.03;

/** `smallest`: the least font size, CSS px. */
export function findFaults(root: Element, smallest: number): Fault[] {
  const { lines, clips } = readContent(root);
  return [
    ...lines.flatMap((line) => faultsOf(line, smallest)),
    ...overlaps(lines),
    ...clips.flatMap(overflowOf),
  ];
}

function faultsOf({ text, ink, size, clips }: Line, smallest: number): Fault[] {
  const found: Fault[] = [];
  const screen: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  if (beyond(ink, screen) > slack)
    found.push({ kind: 'outside', what: text, detail: `${show(ink)} of ${show(screen)}` });
  for (const { element, box } of clips) {
    const by = beyond(ink, box);
    if (by <= Math.max(slack, doubt * size)) continue;
    found.push({
      kind: 'cut off',
      what: text,
      detail: `${by.toFixed(1)} px beyond ${nameOf(element)} ${show(box)}`,
    });
    break;
  }
  if (size < smallest - 0.05)
    found.push({
      kind: 'too small',
      what: text,
      detail: `${size.toFixed(1)} px, least ${smallest.toFixed(1)}`,
    });
  return found;
}

/** How far ink reaches beyond a box. */
const beyond = (ink: Box, box: Box): number =>
  Math.max(box.left - ink.left, ink.right - box.right, box.top - ink.top, ink.bottom - box.bottom);

function overlaps(lines: readonly Line[]): Fault[] {
  const found: Fault[] = [];
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      const wide = Math.min(a.ink.right, b.ink.right) - Math.max(a.ink.left, b.ink.left);
      const high = Math.min(a.ink.bottom, b.ink.bottom) - Math.max(a.ink.top, b.ink.top);
      // The same words at the same place are a halo drawn under its text.
      if (wide <= slack || high <= slack || a.text === b.text) continue;
      found.push({
        kind: 'overlap',
        what: `${a.text} | ${b.text}`,
        detail: `${wide.toFixed(1)} by ${high.toFixed(1)} px`,
      });
    }
  });
  return found;
}

/** More content than room: a scroll bar, or something that nobody sees. */
function overflowOf({ element }: Clip): Fault[] {
  const { overflowX, overflowY } = getComputedStyle(element);
  const wide = element.scrollWidth - element.clientWidth;
  const high = element.scrollHeight - element.clientHeight;
  const of = (by: number, overflow: string): Fault[] =>
    by <= slack || overflow === 'visible'
      ? []
      : [
          {
            kind: /auto|scroll/.test(overflow) ? 'scrolls' : 'cut off',
            what: nameOf(element),
            detail: `${by} px more than fits`,
          },
        ];
  // A drawing reports no scroll size of its own.
  if (element instanceof SVGElement) return [];
  return [...of(wide, overflowX), ...of(high, overflowY)];
}

const show = ({ left, top, right, bottom }: Box): string =>
  [left, top, right, bottom].map((n) => Math.round(n)).join(',');

function nameOf(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
  const kind = element.getAttribute('class') ?? element.getAttribute('part') ?? '';
  return `${host}<${element.localName}${kind ? ` ${kind}` : ''}>`;
}
