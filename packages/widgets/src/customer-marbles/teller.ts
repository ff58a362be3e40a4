import type { Subject } from './arrange.js';
import type { Kind } from './customer-marbles.model.js';
import { pileUp } from './engine/pile.js';
import { diameterFor } from './engine/size.js';
import type { Picture, Scene } from './picture.js';
import { Player, type Step } from './player.js';
import { inMarbles } from './scale.js';
import { tell, type Before, type Story } from './story.js';

/** How long the opening level is seen before anyone leaves, ms: on a board it outlasts the cross-fade. */
const opening = 900;

/**
 * Decides what is shown: new facts are told as a story, once, when somebody can see it; everything else is the settled
 * picture at once.
 */
export class Teller {
  private readonly player: Player;
  private picture: Picture | undefined;
  /** The facts told last, and the scene they came to. */
  private told: { readonly subject: Subject; readonly scene: Scene } | undefined;
  /** Whether the story that plays is a whole period's, or only what is new in it. */
  private whole = true;
  private viewport: IntersectionObserver | undefined;

  constructor(
    private readonly host: HTMLElement,
    /** Where a story may lay its sheets. */
    private readonly place: () => HTMLElement,
    private readonly step: (step: Step) => void,
  ) {
    this.player = new Player({ step, end: () => this.settle() });
  }

  /** The same facts count as new once more. */
  forget(): void {
    this.stop();
    this.told = undefined;
  }

  stop(): void {
    this.viewport?.disconnect();
    this.viewport = undefined;
    if (!this.player.playing) return;
    this.player.stop();
    this.settle();
    this.step('told');
  }

  show(picture: Picture, scene: Scene, subject: Subject): void {
    const before = this.told;
    this.picture = picture;
    this.told = { subject, scene };
    if (before && factsOf(before.subject) === factsOf(subject)) this.keep(before.scene, scene);
    else if (mayMove() && inSight(this.host)) this.play(before);
    else {
      this.stop();
      this.settle();
      if (mayMove()) this.playOnceSeen();
    }
  }

  /** The same facts, perhaps in another room or under another theme. */
  private keep(before: Scene, scene: Scene): void {
    if (!this.player.playing) this.settle();
    else if (!mayMove()) this.stop();
    else if (this.whole) this.player.move(this.wholeStory(), this.picture!.prepare(scene), this.place());
    else if (!sameRoom(before, scene)) this.stop();
  }

  private play(before: { readonly subject: Subject; readonly scene: Scene } | undefined): void {
    const { picture, told } = this;
    const { subject, scene } = told!;
    this.stop();
    picture!.spoil();
    this.whole = before?.subject.theme !== subject.theme || !sameRoom(before.scene, scene);
    try {
      const story = this.whole ? this.wholeStory() : this.difference(before!.scene);
      if (story.end <= story.lostAt) this.settle();
      else this.player.play(story, picture!.prepare(scene), this.place());
    } catch {
      // A browser short of memory gives no further canvas: the settled picture needs none.
      this.player.stop();
      this.settle();
      this.step('told');
    }
  }

  private wholeStory(): Story {
    const { subject, scene } = this.told!;
    return tell(openingOf(subject, scene), scene, this.picture!.pileFor(scene), opening);
  }

  /** Only what is new moves. */
  private difference(before: Scene): Story {
    const { scene } = this.told!;
    const lying = {
      pile: pileUp(before.bowl, before.diameter / 2, before.kinds.length),
      kinds: before.kinds,
      inTrays: new Set(before.trays.map(({ id }) => id)),
    };
    return tell(lying, scene, this.picture!.pileFor(scene), 0);
  }

  private settle(): void {
    if (!this.picture || !this.told) return;
    if (this.player.playing) this.picture.spoil();
    this.picture.draw(this.told.scene);
  }

  /** Out of sight: the story waits, the picture stands. */
  private playOnceSeen(): void {
    if (typeof IntersectionObserver === 'undefined') return;
    this.viewport = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.viewport?.disconnect();
      this.viewport = undefined;
      if (mayMove() && this.told) this.play(undefined);
    });
    this.viewport.observe(this.host);
  }
}

const factsOf = ({ theme, contents, known, trays }: Subject): string =>
  JSON.stringify([theme, contents, known, trays]);

const sameRoom = (a: Scene, b: Scene): boolean =>
  a.bowl.width === b.bowl.width && a.bowl.height === b.bowl.height && a.diameter === b.diameter;

/** The opening level: everyone who was there where the bowl holds everyone, else those who are about to leave. */
function openingOf(subject: Subject, { bowl, kinds, diameter, each, trays }: Scene): Before {
  const everyone = subject.contents.some(({ kind }) => kind === 'stayed');
  const stayed = kinds.filter((kind) => kind === 'stayed').length;
  const lost = subject.trays.reduce((sum, tray) => sum + tray.count, 0);
  const count = everyone ? stayed + inMarbles(lost, each).marbles : trays.length;
  const size = everyone ? diameter : Math.min(diameter, diameterFor(bowl, count));
  return {
    pile: pileUp(bowl, size / 2, count),
    kinds: new Array<Kind>(count).fill(everyone ? 'stayed' : 'lost'),
    inTrays: new Set(),
  };
}

const mayMove = (): boolean =>
  !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches && !matchMedia('print').matches;

function inSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
