import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { arrange, sceneOf, type Scale, type Subject } from './arrange.js';
import { standIn, type Stand } from './measure.js';
import { pictureOn, type Picture, type Scene } from './picture.js';
import { tellerFor, type Teller } from './teller.js';
import { sameItems } from '../internal/same.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Measures the page's words, arranges bowl and trays in what they leave, and keeps the picture true to facts, theme,
 * pixel ratio and print. It runs when one of these changes, and at no other time.
 */
export class Easel implements ReactiveController {
  /** How many customers a marble stands for. */
  scale: Scale = { each: 1, eachLost: 1 };
  /** The scene as last arranged; undefined while there is no room. */
  scene: Scene | undefined;
  /** Drawn as outlines, in SVG: no canvas can be had, or the colours are the reader's own. */
  outlined = false;

  private stand: Stand | undefined;
  private canvas: HTMLCanvasElement | undefined;
  private picture: Picture | undefined;
  private readonly teller: Teller;
  private readonly observer: ResizeObserver;
  private watched: readonly Element[] = [];
  /** The watched elements' sizes after the last fit. */
  private fitted = '';
  private frame: number | undefined;
  private ratio: MediaQueryList | undefined;
  private readonly media = ['print', '(forced-colors: active)'].map((query) => matchMedia(query));
  private outlines = '';

  constructor(
    private readonly host: Host,
    private readonly subject: () => Subject | undefined,
    /** The tile has no room for so many trays. */
    private readonly tooMany: () => void,
  ) {
    this.observer = new ResizeObserver(this.resized);
    this.teller = tellerFor(
      host,
      () => this.stand!.sheets,
      (step) => {
        if (this.stand) this.stand.body.dataset.step = step;
      },
    );
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.soon);
    for (const query of this.media) query.addEventListener('change', this.fit);
    this.watchRatio();
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.soon);
    for (const query of this.media) query.removeEventListener('change', this.fit);
    this.ratio?.removeEventListener('change', this.watchRatio);
    this.observer.disconnect();
    this.watched = [];
    this.rest();
    this.teller.stop();
  }

  hostUpdated(): void {
    this.stand = standIn(this.host.shadowRoot);
    const watched = this.stand?.watched ?? [];
    if (!sameItems(watched, this.watched)) {
      this.observer.disconnect();
      for (const element of watched) this.observer.observe(element);
      this.watched = watched;
    }
    this.fit();
  }

  /** Tells the period's change again. */
  replay(): void {
    this.teller.forget();
    this.fit();
  }

  /** A window dragged to another screen, or a zoom: draw for its pixels. */
  private readonly watchRatio = (): void => {
    this.ratio?.removeEventListener('change', this.watchRatio);
    this.ratio = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.ratio.addEventListener('change', this.watchRatio);
    if (this.scene) this.fit();
  };

  /** Sizes that the last fit has seen, its own changes included, are no news. */
  private readonly resized = (): void => {
    if (sizesOf(this.watched) !== this.fitted) this.soon();
  };

  /**
   * In the next frame, once: fitting changes sizes, and within a resize observer's own turn that would be reported as
   * a loop.
   */
  private readonly soon = (): void => {
    if (this.frame === undefined) this.frame = requestAnimationFrame(this.fit);
  };

  private rest(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  /** Measures, arranges, draws. */
  readonly fit = (): void => {
    this.rest();
    this.arrange();
  };

  private arrange(): void {
    const { stand } = this;
    const subject = this.subject();
    // A stage is printed as it stands: paper's own pixels would arrange another picture.
    if (subject?.bounded && this.scene && matchMedia('print').matches) return;
    const measured = subject && stand?.room(subject);
    this.fitted = sizesOf(this.watched);
    if (!stand || !measured) {
      this.teller.stop();
      return;
    }
    const found = arrange(subject, measured);
    const crowded = subject.bounded && subject.trays.length > 1;
    if (crowded && (!found || measured.traysHeight < subject.trays.length * subject.slot)) this.tooMany();
    if (!found) return;
    stand.setTrays(found.plan, measured, subject);
    const { room, panels, marks } = stand.places(measured);
    // Before anything is drawn: to ask later would lay out once more.
    this.fitted = sizesOf(this.watched);
    const scene = sceneOf(found, room, subject, panels, marks);
    this.scene = scene;
    this.show(scene, subject);
    const { each, eachLost } = found;
    if (each !== this.scale.each || eachLost !== this.scale.eachLost) {
      this.scale = { each, eachLost };
      this.later();
    }
  }

  private show(scene: Scene, subject: Subject): void {
    const { canvas } = this.stand!;
    if (canvas !== this.canvas) {
      this.canvas = canvas;
      this.picture = pictureIn(canvas);
    }
    const { picture } = this;
    this.outlined = !picture || matchMedia('(forced-colors: active)').matches;
    if (!this.outlined) this.teller.show(picture!, scene, subject);
    else this.teller.stop();
    // The outlines are part of the template, so they need another turn of it.
    const outlines = this.outlined ? JSON.stringify(scene) : '';
    if (outlines !== this.outlines) this.later();
    this.outlines = outlines;
  }

  /** Words that depend on what was measured are rendered in a turn of their own. */
  private later(): void {
    void Promise.resolve().then(() => this.host.requestUpdate());
  }
}

const sizesOf = (elements: readonly Element[]): string =>
  elements.map(({ clientWidth, clientHeight }) => `${clientWidth} ${clientHeight}`).join();

function pictureIn(canvas: HTMLCanvasElement): Picture | undefined {
  try {
    const ctx = canvas.getContext('2d');
    return ctx ? pictureOn(canvas, ctx) : undefined;
  } catch {
    return undefined;
  }
}
