// Runs in the page. Everything that people can read on it, with where its ink is and what may cut it off.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An element that hides what reaches beyond it. */
export interface Clip {
  readonly element: Element;
  readonly box: Box;
}

/** One line of one text. */
export interface Line {
  readonly text: string;
  readonly parent: Element;
  readonly ink: Box;
  /** Font size in CSS px as it appears, a drawing's scale included. */
  readonly size: number;
  /** The height of its capitals, CSS px. */
  readonly capital: number;
  readonly clips: readonly Clip[];
}

export interface Content {
  readonly lines: readonly Line[];
  readonly clips: readonly Clip[];
}

/** Walks the page as it is drawn: into shadow roots, and from slots to what stands in them. */
export function readContent(root: Element): Content {
  const lines: Line[] = [];
  const clips: Clip[] = [];
  const visit = (node: Node, around: readonly Clip[]): void => {
    if (node instanceof Text) {
      lines.push(...linesOf(node, around));
      return;
    }
    if (!(node instanceof Element) || isHidden(node)) return;
    const clip = clipOf(node);
    if (clip) clips.push(clip);
    const inside = clip ? [...around, clip] : around;
    for (const child of drawnChildren(node)) visit(child, inside);
  };
  visit(root, []);
  return { lines, clips };
}

function drawnChildren(element: Element): readonly Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : [...element.childNodes];
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

const unread = ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE', 'DESC', 'METADATA'];

/** Not drawn, or drawn only for ears (a box of a pixel, or clipped to nothing). */
function isHidden(element: Element): boolean {
  if (unread.includes(element.tagName.toUpperCase())) return true;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.opacity === '0' || style.clipPath === 'inset(50%)') return true;
  const { width, height } = element.getBoundingClientRect();
  return style.overflow !== 'visible' && width <= 1 && height <= 1;
}

function clipOf(element: Element): Clip | undefined {
  const { overflowX, overflowY } = getComputedStyle(element);
  if (overflowX === 'visible' && overflowY === 'visible') return undefined;
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  const box = {
    left: overflowX === 'visible' ? -Infinity : left + clientLeft,
    top: overflowY === 'visible' ? -Infinity : top + clientTop,
    right: overflowX === 'visible' ? Infinity : left + clientLeft + clientWidth,
    bottom: overflowY === 'visible' ? Infinity : top + clientTop + clientHeight,
  };
  return { element, box };
}

function linesOf(node: Text, clips: readonly Clip[]): Line[] {
  const parent = node.parentElement;
  const text = node.data.replace(/\s+/g, ' ').trim();
  if (!parent || text === '') return [];
  const style = getComputedStyle(parent);
  if (style.visibility === 'hidden') return [];
  const size = parseFloat(style.fontSize) * scaleOf(parent);
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const measured = measure(text, style, size);
  return rects.map((rect) => ({
    text,
    parent,
    size,
    capital: (capitalOf(style) * size) / 100,
    clips,
    ink: inkOf(rect, measured, rects.length === 1),
  }));
}

/** What a drawing's own units come to on the screen. */
function scaleOf(element: Element): number {
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
}

const canvas = document.createElement('canvas').getContext('2d');

function measure(text: string, style: CSSStyleDeclaration, size: number): TextMetrics {
  if (!canvas) throw new Error('this browser can’t measure text');
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${size}px ${style.fontFamily}`;
  return canvas.measureText(text);
}

const capitals = new Map<string, number>();

/** The height of a font's capitals at 100 px. */
function capitalOf({ fontStyle, fontWeight, fontFamily }: CSSStyleDeclaration): number {
  const font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`;
  const known = capitals.get(font);
  if (known !== undefined) return known;
  if (!canvas) throw new Error('this browser can’t measure text');
  canvas.font = font;
  const height = canvas.measureText('H').actualBoundingBoxAscent;
  capitals.set(font, height);
  return height;
}

/**
 * A line's box holds the font's full ascent and descent and the room at the sides of its letters; only what has ink can
 * be cut or overlap. The sides are known where the text stands on one line.
 */
function inkOf(rect: DOMRect, metrics: TextMetrics, alone: boolean): Box {
  const { fontBoundingBoxAscent, fontBoundingBoxDescent, actualBoundingBoxAscent, actualBoundingBoxDescent } =
    metrics;
  const spare = rect.height - fontBoundingBoxAscent - fontBoundingBoxDescent;
  const baseline = rect.top + spare / 2 + fontBoundingBoxAscent;
  return {
    left: rect.left + (alone ? Math.max(0, -metrics.actualBoundingBoxLeft) : 0),
    right: rect.right - (alone ? Math.max(0, metrics.width - metrics.actualBoundingBoxRight) : 0),
    top: baseline - actualBoundingBoxAscent,
    bottom: baseline + actualBoundingBoxDescent,
  };
}
