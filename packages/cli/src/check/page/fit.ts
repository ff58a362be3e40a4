// Runs in the page: text that is cut off, stands outside or in one place with another, and scroll bars.
import { nameOf, type Fault } from './fault.js';
import type { Box, Clip, Content, Line } from './texts.js';

/** Less than this much (CSS px) is rounding, not a fault. */
const slack = 1.5;
/** Ink is measured on a canvas, which draws large type in another cut: off by up to this much of its size. */
const doubt = 0.03;

/** `safe`: what the panel shows. */
export const fitFaults = ({ lines, clips }: Content, safe: Box): Fault[] => [
  ...lines.flatMap((line) => placeFaults(line, safe)),
  ...overlaps(lines),
  ...clips.flatMap(overflowOf),
];

function placeFaults({ text, ink, size, clips }: Line, safe: Box): Fault[] {
  const found: Fault[] = [];
  if (beyond(ink, safe) > slack)
    found.push({ kind: 'outside', what: text, detail: `${show(ink)} of ${show(safe)}` });
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
