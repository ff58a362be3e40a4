// Runs in the page: text that stands out too little from what is behind it.
import { colourOf, contrast, over, type Colour } from './colour.js';
import { nameOf, type Fault } from './fault.js';
import { headlines } from './legibility.js';
import type { Line } from './texts.js';

const least = { figure: 7, text: 4.5 };
const white: Colour = [255, 255, 255, 1];

export function contrastFaults(lines: readonly Line[]): Fault[] {
  const figures = new Set(headlines(lines));
  return lines.flatMap((line): Fault[] => {
    const back = behind(line);
    // A picture lies behind it: nothing to be said without looking.
    if (!back) return [];
    const found = contrast(over(inkColour(line), back), back);
    const [kind, wanted] = figures.has(line)
      ? (['a figure', least.figure] as const)
      : (['text', least.text] as const);
    if (found >= wanted - 0.05) return [];
    const detail = `${found.toFixed(1)}:1 in ${nameOf(line.parent)}, ${kind} needs ${wanted}:1`;
    return [{ kind: 'contrast', what: line.text, detail }];
  });
}

function inkColour({ parent }: Line): Colour {
  const style = getComputedStyle(parent);
  const [red, green, blue, alpha] = colourOf(parent instanceof SVGElement ? style.fill : style.color);
  return [red, green, blue, alpha * opacityOf(parent)];
}

/** Of an element and all that it stands in. */
function opacityOf(element: Element): number {
  return ancestors(element).reduce((product, one) => product * Number(getComputedStyle(one).opacity), 1);
}

/** An element and what it is drawn in: through slots and shadow roots. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let one: Element | null = element; one; one = parentOf(one)) found.push(one);
  return found;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The colour behind a text; undefined where a picture is. */
function behind({ parent, ink }: Line): Colour | undefined {
  const layers: Colour[] = [];
  for (const element of ancestors(parent)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return undefined;
    const colour = colourOf(backgroundColor);
    if (element instanceof SVGSVGElement) layers.push(...shapesBehind(parent, element, ink));
    if (colour[3] > 0) layers.push(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduceRight((back, front) => over(front, back), white);
}

/** A drawing's shapes under the middle of a text, the nearest first. */
function shapesBehind(text: Element, drawing: SVGSVGElement, ink: Line['ink']): Colour[] {
  const found: Colour[] = [];
  for (const shape of drawing.querySelectorAll('*')) {
    if (shape === text || text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING) continue;
    if (!(shape instanceof SVGGeometryElement)) continue;
    const style = getComputedStyle(shape);
    const matrix = shape.getScreenCTM();
    if (style.fill === 'none' || !matrix) continue;
    const middle = new DOMPoint((ink.left + ink.right) / 2, (ink.top + ink.bottom) / 2);
    if (!shape.isPointInFill(middle.matrixTransform(matrix.inverse()))) continue;
    const [red, green, blue, alpha] = colourOf(style.fill);
    found.unshift([red, green, blue, alpha * Number(style.fillOpacity) * Number(style.opacity)]);
  }
  return found;
}
