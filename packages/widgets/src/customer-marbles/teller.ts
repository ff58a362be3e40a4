import type { Subject } from './arrange.js';
import type { Kind } from './customer-marbles.model.js';
import { diameterFor } from './engine/size.js';
import type { Picture, Scene } from './picture.js';
import { inMarbles } from './scale.js';
import { openingScene, tell, type Before, type Story } from './story.js';
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

interface Film {
  readonly story: Story;
  readonly painter: StoryPainter;
}

/** `place` is where a story may lay its sheets; `say` hears of each step. */
export function tellerFor(host: HTMLElement, place: () => HTMLElement, say: (step: Step) => void): Teller {
  let picture: Picture;
  /** The facts told last, and the scene they came to. */
  let told: { readonly subject: Subject; readonly scene: Scene } | undefined;
  /** The story that plays. A whole period's begins with a still picture; the rest is prepared while that is seen. */
  let playing: { readonly whole: boolean; readonly film?: Film } | undefined;
  let began: number | undefined;
  let frame = 0;
  let step: Step | undefined;
  let viewport: IntersectionObserver | undefined;

  const settle = () => {
    if (playing?.film) picture.spoil();
    if (told) picture.draw(told.scene);
  };

  const stop = () => {
    viewport?.disconnect();
    if (!playing) return;
    cancelAnimationFrame(frame);
    settle();
    playing.film?.painter.end();
    playing = began = step = undefined;
    say('told');
  };

  const reach = (now: Step) => {
    if (now !== step) say((step = now));
  };

  const draw = ({ story, painter }: Film, time: number) => {
    painter.draw(time);
    reach(time < story.lostAt ? 'opening' : time < story.fallAt ? 'lost' : 'gained');
  };

  /** What lies in the bowl before the story. */
  const before = (earlier: Scene | undefined): Before => {
    const { subject, scene } = told!;
    const { bowl, kinds, diameter } = earlier ?? openingOf(subject, scene);
    // A pile a little larger than the first picture needs serves both; a far larger one can wait.
    const serves = diameter === scene.diameter && kinds.length * 2 >= scene.kinds.length;
    const count = serves ? Math.max(kinds.length, scene.kinds.length) : kinds.length;
    return {
      pile: picture.pileFor(bowl, diameter, count),
      kinds,
      inTrays: new Set(earlier?.trays.map(({ id }) => id)),
    };
  };

  /** The story with its sheets laid out; undefined where nothing would move. */
  const prepare = (earlier: Scene | undefined): Film | undefined => {
    const { scene } = told!;
    const { bowl, diameter, kinds } = scene;
    const lying = before(earlier);
    const story = tell(lying, scene, picture.pileFor(bowl, diameter, kinds.length), earlier ? 0 : opening);
    if (story.end <= story.lostAt) return undefined;
    picture.spoil();
    playing?.film?.painter.end();
    return { story, painter: storyPainter(story, picture.prepare(scene), place()) };
  };

  /** Does something that needs canvases of its own. */
  const attempt = (task: () => void) => {
    try {
      task();
    } catch {
      // A browser short of memory gives no further canvas: the settled picture needs none.
      stop();
      settle();
    }
  };

  const next = (now: number) => {
    const time = now - (began ?? now);
    attempt(() => {
      if (began === undefined) {
        // The first picture is painted before any more is made ready.
        began = now;
        frame = requestAnimationFrame(next);
        return;
      }
      const { whole, film = prepare(undefined) } = playing!;
      if (!film || time >= film.story.end) return stop();
      playing = { whole, film };
      draw(film, time);
      frame = requestAnimationFrame(next);
    });
  };

  /** What is new since a scene, or the whole period; goes on where a story plays. */
  const play = (earlier?: Scene) =>
    attempt(() => {
      const whole = !earlier;
      if (whole && !playing?.film) {
        if (!worthTelling(told!.scene)) return settle();
        picture.draw(openingScene(before(undefined), told!.scene));
        reach('opening');
        if (!playing) frame = requestAnimationFrame(next);
        playing = { whole };
        return;
      }
      const film = prepare(earlier);
      if (!film) return settle();
      if (!playing) frame = requestAnimationFrame(next);
      playing = { whole, film };
      draw(film, began === undefined ? 0 : performance.now() - began);
    });

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
function openingOf(subject: Subject, { bowl, kinds, diameter, each, trays }: Scene): Opening {
  const everyone = subject.contents.some(({ kind }) => kind === 'stayed');
  const stayed = kinds.filter((kind) => kind === 'stayed').length;
  const lost = subject.trays.reduce((sum, tray) => sum + tray.count, 0);
  const count = everyone ? stayed + inMarbles(lost, each).marbles : trays.length;
  return {
    bowl,
    diameter: everyone ? diameter : Math.min(diameter, diameterFor(bowl, count)),
    kinds: new Array<Kind>(count).fill(everyone ? 'stayed' : 'lost'),
  };
}

type Opening = Pick<Scene, 'bowl' | 'diameter' | 'kinds'>;

/** Somebody came, came back or left. */
const worthTelling = ({ kinds, trays }: Scene) => trays.length > 0 || kinds.some((kind) => kind !== 'stayed');

const mayMove = (): boolean =>
  !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches && !matchMedia('print').matches;

function inSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
