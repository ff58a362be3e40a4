import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { arrange, sceneOf, type Arrangement, type Rect, type Room } from './arrange.js';
import type { Content, Kind } from './customer-marbles.model.js';

import { Picture, type LooseMarble, type Scene } from './picture.js';
import { heightOf, panelHeight } from './trays.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What is to be drawn, before anything is measured. */
export interface Subject {
  readonly contents: readonly Content[];
  readonly trays: readonly number[];
  /** The least air over a tray, CSS px. */
  readonly gap: number;
  /** Whether the tile's height is given; in a page the trays choose theirs. */
  readonly bounded: boolean;
  readonly rightToLeft: boolean;
}

/**
 * Measures the page's words, arranges bowl and trays in what they leave, and keeps the picture true to theme, pixel
 * ratio and print. It runs when one of these changes, and at no other time.
 */
export class Easel implements ReactiveController {
  /** Customers a marble stands for. */
  each = 1;
  /** The scene as last arranged; undefined while there is no room. */
  scene: Scene | undefined;
  /** Drawn as outlines, in SVG: no canvas can be had, or the colours are the reader's own. */
  outlined = false;

  private picture: Picture | undefined;
  private canvas: HTMLCanvasElement | undefined;
  private readonly observer: ResizeObserver | undefined;
  private watched: Element[] = [];
  private ratio: MediaQueryList | undefined;
  private readonly media = ['print', '(forced-colors: active)'].map((query) => matchMedia(query));

  constructor(
    private readonly host: Host,
    private readonly subject: () => Subject | undefined,
    /** Not even the smallest marbles fit: ask for fewer trays. */
    private readonly tooMany: () => void,
  ) {
    if (typeof ResizeObserver !== 'undefined') this.observer = new ResizeObserver(this.soon);
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.fit);
    for (const query of this.media) query.addEventListener('change', this.fit);
    this.watchRatio();
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.fit);
    for (const query of this.media) query.removeEventListener('change', this.fit);
    this.ratio?.removeEventListener('change', this.watchRatio);
    this.observer?.disconnect();
    this.watched = [];
    this.rest();
  }

  private rest(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  hostUpdated(): void {
    this.watch();
    this.fit();
  }

  /** A window dragged to another screen, or a zoom: draw for its pixels. */
  private readonly watchRatio = (): void => {
    this.ratio?.removeEventListener('change', this.watchRatio);
    this.ratio = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.ratio.addEventListener('change', this.watchRatio);
    if (this.scene) this.fit();
  };

  private find<T extends Element = HTMLElement>(selector: string): T[] {
    return [...(this.host.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  }

  private watch(): void {
    const wanted = this.find('.bowl, .label');
    if (wanted.length === this.watched.length && wanted.every((element, i) => element === this.watched[i]))
      return;
    for (const element of this.watched) this.observer?.unobserve(element);
    for (const element of wanted) this.observer?.observe(element);
    this.watched = wanted;
  }

  /**
   * In the next frame, once: fitting changes sizes, and within a resize observer's own turn that would be reported as
   * a loop.
   */
  private readonly soon = (): void => {
    if (this.frame === undefined) this.frame = requestAnimationFrame(this.fit);
  };

  private frame: number | undefined;

  /** Measures, arranges, draws. Cheap when nothing has changed. */
  readonly fit = (): void => {
    this.rest();
    const subject = this.subject();
    const [stand] = this.find('.stand');
    const [bowl] = this.find('.bowl');
    const [trays] = this.find('.trays');
    if (!subject || !stand || !bowl || !trays) {
      this.scene = undefined;
      return;
    }
    const origin = stand.getBoundingClientRect();
    if (origin.width === 0 || origin.height === 0) return;
    this.fitFigure();
    const within = (element: Element): Rect => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left - origin.left, y: top - origin.top, width, height };
    };
    const labels = this.find('.label').reduce((sum, label) => sum + label.offsetHeight, 0);
    const words = labels + subject.trays.length * subject.gap;
    const slots = this.find('.slots');
    const traysWidth = slots[0]?.clientWidth ?? trays.clientWidth;
    const measured: Room = {
      width: origin.width,
      height: origin.height,
      bowl: within(bowl),
      traysWidth,
      traysHeight: subject.bounded ? trays.clientHeight - words : Math.max(traysWidth, 300) * 1.6,
    };
    const counts = subject.trays;
    const found = arrange(subject.contents, counts, measured);
    if (!found) {
      if (subject.bounded && counts.length > 1) this.tooMany();
      return;
    }
    this.setPanels(slots, found);
    // What the rows leave goes between the trays, so that the last one stands on the bowl's ground.
    const spare = (measured.traysHeight - heightOf(found.plan)) / Math.max(1, counts.length);
    trays.style.setProperty('--gap', `${(subject.gap + (subject.bounded ? spare : 0)).toFixed(2)}px`);
    const room = { ...measured, height: stand.clientHeight, bowl: within(bowl) };
    const panels = slots.map(within);
    this.scene = sceneOf(
      found,
      room,
      subject.contents,
      counts,
      panels,
      this.marks(within),
      subject.rightToLeft,
    );
    this.show(this.scene);
    if (found.each !== this.each) {
      this.each = found.each;
      this.later();
    }
  };

  /** The marbles that stand beside the headline's counts. */
  private marks(within: (element: Element) => Rect): LooseMarble[] {
    return this.find('.marble').map((mark) => {
      const { x, y, width, height } = within(mark);
      return { kind: mark.dataset.kind as Kind, x: x + width / 2, y: y + height / 2, diameter: width };
    });
  }

  /** The figure at its size, or as large as its column allows. */
  private fitFigure(): void {
    const [figure] = this.find('.figure');
    if (!figure) return;
    figure.style.removeProperty('font-size');
    const room = figure.clientWidth;
    const wanted = figure.scrollWidth;
    if (wanted <= room || room === 0) return;
    const size = parseFloat(getComputedStyle(figure).fontSize);
    figure.style.setProperty('font-size', `${Math.floor((size * room) / wanted)}px`);
  }

  private setPanels(slots: readonly HTMLElement[], { plan }: Arrangement): void {
    slots.forEach((panel, i) => {
      panel.style.setProperty('height', `${panelHeight(plan, i).toFixed(2)}px`);
    });
  }

  private show(scene: Scene): void {
    const [canvas] = this.find<HTMLCanvasElement>('canvas');
    if (canvas !== this.canvas) {
      this.canvas = canvas;
      this.picture = canvas && pictureOn(canvas);
    }
    const outlined = !this.picture || matchMedia('(forced-colors: active)').matches;
    if (!outlined) this.picture!.draw(scene);
    // The outlines are part of the template, so they need another turn of it.
    if (outlined || outlined !== this.outlined) {
      const key = outlined ? JSON.stringify(scene) : '';
      if (key !== this.outlineKey) this.later();
      this.outlineKey = key;
    }
    this.outlined = outlined;
  }

  private outlineKey = '';

  /** Words that depend on what was measured are rendered in a turn of their own. */
  private later(): void {
    void Promise.resolve().then(() => this.host.requestUpdate());
  }
}

function pictureOn(canvas: HTMLCanvasElement): Picture | undefined {
  try {
    const ctx = canvas.getContext('2d');
    return ctx ? new Picture(canvas, ctx) : undefined;
  } catch {
    return undefined;
  }
}
