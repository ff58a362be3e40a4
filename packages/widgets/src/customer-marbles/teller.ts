import type { Subject } from './arrange.js';
import type { Kind } from './customer-marbles.model.js';
import { pileUp } from './engine/pile.js';
import { diameterFor } from './engine/size.js';
import type { Picture, Scene } from './picture.js';
import { inMarbles } from './scale.js';
import { tell, type Before, type Story } from './story.js';
import { storyPainter, type StoryPainter } from './story-painter.js';

/** How far a story is told: the words follow. */
export type Step = 'opening' | 'lost' | 'gained' | 'told';

/** How long the opening level is seen before anyone leaves, ms: on a board it outlasts the cross-fade. */
const opening = 900;

/**
 * Decides what is shown: new facts are told as a story, once, when somebody can see it; everything else is the settled
 * picture at once. A story plays a frame at a time; nothing runs before or after.
 */
export interface Teller {
  show(picture: Picture, scene: Scene, subject: Subject): void;
  /** Ends a story that plays: the settled picture stands. */
  stop(): void;
  /** The same, and the facts shown count as new once more. */
  forget(): void;
}

/** `place` is where a story may lay its sheets; `say` hears of each step. */
export function tellerFor(host: HTMLElement, place: () => HTMLElement, say: (step: Step) => void): Teller {
  let picture: Picture;
  /** The facts told last, and the scene they came to. */
  let told: { readonly subject: Subject; readonly scene: Scene } | undefined;
  /** The story that plays; `whole` where it is a period's, not only what is new in it. */
  let playing: { story: Story; painter: StoryPainter; readonly whole: boolean } | undefined;
  let began: number | undefined;
  let frame = 0;
  let step: Step | undefined;
  let viewport: IntersectionObserver | undefined;

  const settle = () => {
    if (playing) picture.spoil();
    if (told) picture.draw(told.scene);
  };

  const stop = () => {
    viewport?.disconnect();
    if (!playing) return;
    cancelAnimationFrame(frame);
    settle();
    playing.painter.end();
    playing = began = step = undefined;
    say('told');
  };

  const draw = (time: number) => {
    const { story, painter } = playing!;
    painter.draw(time);
    const now = time < story.lostAt ? 'opening' : time < story.fallAt ? 'lost' : 'gained';
    if (now !== step) say((step = now));
  };

  const next = (now: number) => {
    began ??= now;
    const time = now - began;
    if (time >= playing!.story.end) return stop();
    draw(time);
    frame = requestAnimationFrame(next);
  };

  const storyOf = (before: Scene | undefined): Story => {
    const { subject, scene } = told!;
    const lying: Before = before
      ? {
          pile: pileUp(before.bowl, before.diameter / 2, before.kinds.length),
          kinds: before.kinds,
          inTrays: new Set(before.trays.map(({ id }) => id)),
        }
      : openingOf(subject, scene);
    return tell(lying, scene, picture.pileFor(scene), before ? 0 : opening);
  };

  /** What is new since a scene, or the whole period; goes on where a story plays. */
  const play = (before?: Scene) => {
    try {
      const story = storyOf(before);
      if (story.end <= story.lostAt) return settle();
      picture.spoil();
      playing?.painter.end();
      const painter = storyPainter(story, picture.prepare(told!.scene), place());
      if (!playing) frame = requestAnimationFrame(next);
      playing = { story, painter, whole: !before };
      draw(began === undefined ? 0 : performance.now() - began);
    } catch {
      // A browser short of memory gives no further canvas: the settled picture needs none.
      stop();
      settle();
    }
  };

  /** Out of sight: the story waits, the picture stands. */
  const playOnceSeen = () => {
    if (typeof IntersectionObserver === 'undefined') return;
    viewport = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      viewport!.disconnect();
      if (mayMove() && told) play();
    });
    viewport.observe(host);
  };

  return {
    stop,
    forget() {
      stop();
      told = undefined;
    },
    show(on, scene, subject) {
      const before = told;
      picture = on;
      told = { subject, scene };
      const sameSize = before !== undefined && sameRoom(before.scene, scene);
      if (before && factsOf(before.subject) === factsOf(subject)) {
        // Perhaps another room, or another theme: a whole story goes on in it.
        if (!playing) settle();
        else if (mayMove() && playing.whole) play();
        else if (!mayMove() || !sameSize) stop();
        return;
      }
      stop();
      if (!mayMove()) settle();
      else if (inSight(host))
        play(before?.subject.theme === subject.theme && sameSize ? before.scene : undefined);
      else {
        settle();
        playOnceSeen();
      }
    },
  };
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
