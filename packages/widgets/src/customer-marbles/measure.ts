import type { Rect, Room, Subject } from './arrange.js';
import type { Kind } from './customer-marbles.model.js';
import type { LooseMarble } from './picture.js';
import { heightOf, panelHeight, type TrayPlan } from './trays.js';

/** The element's parts that the drawing follows. */
export class Stand {
  readonly stand: HTMLElement | null;
  readonly canvas: HTMLCanvasElement | null;
  /** Where a story lays its sheets. */
  readonly sheets: HTMLElement | null;
  private readonly bowl: HTMLElement | null;
  private readonly trays: HTMLElement | null;
  private readonly figures: readonly HTMLElement[];
  private readonly slots: readonly HTMLElement[];
  private readonly labels: readonly HTMLElement[];
  private readonly marbles: readonly HTMLElement[];

  constructor(root: ShadowRoot) {
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    this.stand = root.querySelector('.stand');
    this.canvas = root.querySelector('canvas');
    this.sheets = root.querySelector('.sheets');
    this.bowl = root.querySelector('.bowl');
    this.trays = root.querySelector('.trays');
    this.figures = all('.figure');
    this.slots = all('.slots');
    this.labels = all('.label');
    this.marbles = all('.marble');
  }

  /** What a change of size has to be noticed of. */
  get watched(): readonly Element[] {
    return this.bowl ? [this.bowl, ...this.labels] : [];
  }

  /** The room that the words leave; undefined while the element has none or isn't rendered. */
  room(subject: Subject): Room | undefined {
    const { stand, bowl, trays } = this;
    if (!stand || !bowl || !trays || stand.clientWidth === 0 || stand.clientHeight === 0) return undefined;
    for (const label of this.labels) shorten(label);
    this.makeRoom(subject);
    const at = this.within(bowl);
    const labels = this.labels.reduce((sum, label) => sum + label.offsetHeight, 0);
    const words = labels + subject.trays.length * subject.gap;
    const traysWidth = this.slots[0]?.clientWidth ?? trays.clientWidth;
    const beside = this.within(trays).y < at.y;
    // In a page trays beside the bowl reach from the figure's top to the bowl's foot if they can, others are as high as the bowl.
    const height = subject.bounded
      ? trays.clientHeight
      : beside
        ? at.y + at.height - this.within(this.figures[0] ?? bowl).y
        : at.height + words;
    const least = subject.trays.length * 40;
    return {
      width: stand.clientWidth,
      height: stand.clientHeight,
      bowl: at,
      traysWidth,
      traysHeight: subject.bounded ? height - words : Math.max(least, height - words),
    };
  }

  /** Gives the trays their height, and what is left over to the air between them. */
  setTrays(plan: TrayPlan, room: Room, { gap, bounded, trays }: Subject): void {
    this.slots.forEach((panel, i) => {
      panel.style.setProperty('height', `${panelHeight(plan, i).toFixed(2)}px`);
    });
    const spare = bounded ? Math.max(0, room.traysHeight - heightOf(plan)) / Math.max(1, trays.length) : 0;
    this.trays?.style.setProperty('--gap', `${(gap + spare).toFixed(2)}px`);
  }

  /** Where bowl, panels and the headline's marks have come to stand. */
  places(room: Room): { room: Room; panels: Rect[]; marks: LooseMarble[] } {
    return {
      room: {
        ...room,
        height: this.stand!.clientHeight,
        bowl: this.within(this.bowl!),
      },
      panels: this.slots.map((panel) => this.within(panel)),
      marks: this.marbles.map((mark, i) => {
        const { x, y, width, height } = this.within(mark);
        const kind = mark.dataset.kind as Kind;
        return { id: `mark ${i}`, kind, x: x + width / 2, y: y + height / 2, diameter: width };
      }),
    };
  }

  private within(element: Element): Rect {
    const origin = this.stand!.getBoundingClientRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - origin.left, y: top - origin.top, width, height };
  }

  /** On a stage the bowl comes first: the running period's words go, then the figure gets smaller, until it has room. */
  private makeRoom({ bounded, least }: Subject): void {
    const { dataset } = this.stand!;
    delete dataset.dropped;
    this.fitFigures();
    for (let step = 1; bounded && step <= 3 && this.bowl!.offsetHeight < least; step += 1) {
      dataset.dropped = `${step}`;
      this.fitFigures();
    }
  }

  /** The figure at its size, or as large as its column allows. */
  private fitFigures(): void {
    for (const figure of this.figures) figure.style.removeProperty('font-size');
    const sizes = this.figures.map((figure) => {
      const { clientWidth: room, scrollWidth: wanted } = figure;
      if (wanted <= room || room === 0) return undefined;
      return Math.floor((parseFloat(getComputedStyle(figure).fontSize) * room) / wanted);
    });
    this.figures.forEach((figure, i) => {
      if (sizes[i] !== undefined) figure.style.setProperty('font-size', `${sizes[i]}px`);
    });
  }
}

/** A reason gets two lines; a longer one ends in three dots, and stands in full in its tooltip and in the table. */
function shorten(label: HTMLElement): void {
  const name = label.firstElementChild as HTMLElement;
  const full = name.title;
  if (!full) return;
  name.textContent = full;
  const lines = () => name.offsetHeight / parseFloat(getComputedStyle(name).lineHeight);
  if (lines() < 2.5) return;
  const words = full.split(' ');
  let low = 0;
  let high = words.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    name.textContent = `${words.slice(0, middle).join(' ')}…`;
    if (lines() < 2.5) low = middle;
    else high = middle;
  }
  name.textContent = `${low > 0 ? words.slice(0, low).join(' ') : full.slice(0, 12)}…`;
}
