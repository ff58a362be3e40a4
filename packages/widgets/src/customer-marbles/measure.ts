import type { Rect, Room, Subject } from './arrange.js';
import type { Kind } from './customer-marbles.model.js';
import type { LooseMarble } from './picture.js';
import { heightOf, panelHeight, type TrayPlan } from './trays.js';

/** The element's parts that the drawing follows, as last rendered. */
export interface Stand {
  readonly canvas: HTMLCanvasElement;
  /** Where a story lays its sheets. */
  readonly sheets: HTMLElement;
  readonly body: HTMLElement;
  /** What a change of size has to be noticed of. */
  readonly watched: readonly Element[];
  /** The room that the words leave; undefined while the element has none. */
  room(subject: Subject): Room | undefined;
  /** Gives the trays their height, and what is left over to the air between them. */
  setTrays(plan: TrayPlan, room: Room, subject: Subject): void;
  /** Where bowl, panels and the headline's marks have come to stand. */
  places(room: Room): { room: Room; panels: Rect[]; marks: LooseMarble[] };
}

/** On a stage in its unit, which changes on paper: see the board's paper.ts. */
const length = (px: number, { bounded, unit }: Subject) =>
  bounded ? `calc(${(px / unit).toFixed(2)} * var(--floor-unit))` : `${px.toFixed(2)}px`;

/** Undefined while there is no picture to draw. */
export function standIn(root: ShadowRoot | null): Stand | undefined {
  const all = (selector: string) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const [body] = all('.stand');
  if (!body) return undefined;
  const [bowl, trays, canvas, sheets] = ['.bowl', '.trays', 'canvas', '.sheets'].map((name) => all(name)[0]!);
  const [figures, slots, labels, marbles] = ['.figure', '.slots', '.label', '.marble'].map(all);

  const within = (element: Element): Rect => {
    const origin = body.getBoundingClientRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    // A page may magnify what is in it; the canvas is magnified with it and is drawn in the body's own pixels.
    const zoom = origin.width / body.offsetWidth;
    return {
      x: (left - origin.left) / zoom,
      y: (top - origin.top) / zoom,
      width: width / zoom,
      height: height / zoom,
    };
  };

  /** The figure at its size, or as large as its column allows. */
  const fitFigures = (subject: Subject) => {
    for (const figure of figures!) figure.style.removeProperty('font-size');
    const sizes = figures!.map((figure) => {
      const { clientWidth: room, scrollWidth: wanted } = figure;
      if (wanted <= room || room === 0) return '';
      return length(Math.floor((parseFloat(getComputedStyle(figure).fontSize) * room) / wanted), subject);
    });
    figures!.forEach((figure, i) => figure.style.setProperty('font-size', sizes[i]!));
  };

  /** On a stage the bowl comes first: the running period's words go, then the figure gets smaller, until it has room. */
  const makeRoom = (subject: Subject) => {
    const { bounded, least } = subject;
    delete body.dataset.dropped;
    fitFigures(subject);
    for (let step = 1; bounded && step <= 3 && bowl!.offsetHeight < least; step += 1) {
      body.dataset.dropped = `${step}`;
      fitFigures(subject);
    }
  };

  return {
    canvas: canvas as HTMLCanvasElement,
    sheets: sheets!,
    body,
    watched: [bowl!, ...labels!],
    room(subject) {
      if (body.clientWidth === 0 || body.clientHeight === 0) return undefined;
      fitLabels(body, labels!, subject.bounded);
      makeRoom(subject);
      const at = within(bowl!);
      const count = subject.trays.length;
      const words = labels!.reduce((sum, label) => sum + label.offsetHeight, 0) + count * subject.gap;
      const beside = within(trays!).y < at.y;
      // In a page trays beside the bowl reach from the figure's top to the bowl's foot if they can, others are as high as the bowl.
      const traysHeight = subject.bounded
        ? trays!.clientHeight - words
        : Math.max(count * 40, at.height + (beside ? at.y - within(figures![0]!).y - words : 0));
      return {
        width: body.clientWidth,
        height: body.clientHeight,
        bowl: at,
        traysWidth: (slots![0] ?? trays!).clientWidth,
        traysHeight,
      };
    },
    setTrays(plan, room, subject) {
      slots!.forEach((panel, i) => panel.style.setProperty('height', length(panelHeight(plan, i), subject)));
      const count = Math.max(1, subject.trays.length);
      const spare = subject.bounded ? Math.max(0, room.traysHeight - heightOf(plan)) / count : 0;
      trays!.style.setProperty('--gap', length(subject.gap + spare, subject));
    },
    places: (room) => ({
      room: { ...room, height: body.clientHeight, bowl: within(bowl!) },
      panels: slots!.map(within),
      marks: marbles!.map((mark, i) => {
        const { x, y, width, height } = within(mark);
        const kind = mark.dataset.kind as Kind;
        return { id: `mark ${i}`, kind, x: x + width / 2, y: y + height / 2, diameter: width };
      }),
    }),
  };
}

/**
 * A reason gets two lines and its words whole. Where they don't fit all reasons are set smaller; then words may break
 * and in a page there may be three lines; what is longer still ends in three dots, and stands in full in its tooltip and in the table.
 */
function fitLabels(body: HTMLElement, labels: readonly HTMLElement[], bounded: boolean): void {
  const names = labels.map((label) => label.firstElementChild as HTMLElement);
  for (const name of names) if (name.title && name.textContent !== name.title) name.textContent = name.title;
  const isLong = (name: HTMLElement) =>
    name.offsetHeight / parseFloat(getComputedStyle(name).lineHeight) >=
    (body.dataset.labels === 'broken' && !bounded ? 3.5 : 2.5);
  const fits = () => !names.some((name) => name.scrollWidth > name.clientWidth || isLong(name));
  delete body.dataset.labels;
  for (const how of ['small', 'broken']) if (!fits()) body.dataset.labels = how;
  for (const name of names.filter((any) => any.title && isLong(any))) {
    const letters = [...name.title];
    const cut = (count: number) => (name.textContent = `${letters.slice(0, count).join('').trim()}…`);
    let low = 1;
    let high = letters.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      cut(middle);
      if (isLong(name)) high = middle;
      else low = middle;
    }
    cut(low);
  }
}
