import type { Brush } from './picture.js';
import type { Story } from './story.js';
import { storyPainter, type StoryPainter } from './story-painter.js';

/** How far a story is told: the words follow. */
export type Step = 'opening' | 'lost' | 'gained' | 'told';

export interface Audience {
  /** The story has come to another step. */
  step(step: Step): void;
  /** It is over: the settled picture may be drawn. */
  end(): void;
}

/** Plays one story at a time, a frame at a time; nothing runs before or after. */
export class Player {
  private story: Story | undefined;
  private painter: StoryPainter | undefined;
  private began: number | undefined;
  private frame: number | undefined;
  private step: Step | undefined;

  constructor(private readonly audience: Audience) {}

  get playing(): boolean {
    return this.story !== undefined;
  }

  /** On sheets of its own, laid into `place`. */
  play(story: Story, brush: Brush, place: HTMLElement): void {
    this.stop();
    this.story = story;
    this.painter = storyPainter(story, brush, place);
    this.draw(0);
    this.frame = requestAnimationFrame(this.next);
  }

  /** Goes on with the same story in another room, or under another theme. */
  move(story: Story, brush: Brush, place: HTMLElement): void {
    if (!this.story) return;
    this.painter?.end();
    this.story = story;
    this.painter = storyPainter(story, brush, place);
    this.draw(this.began === undefined ? 0 : performance.now() - this.began);
  }

  stop(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.painter?.end();
    this.frame = this.began = this.step = this.story = this.painter = undefined;
  }

  private readonly next = (now: number): void => {
    const { story } = this;
    if (!story) return;
    this.began ??= now;
    const time = now - this.began;
    if (time >= story.end) {
      this.audience.end();
      this.stop();
      this.audience.step('told');
      return;
    }
    this.draw(time);
    this.frame = requestAnimationFrame(this.next);
  };

  private draw(time: number): void {
    const { story, painter } = this;
    if (!story || !painter) return;
    painter.draw(time);
    const step = time < story.lostAt ? 'opening' : time < story.fallAt ? 'lost' : 'gained';
    if (step !== this.step) this.audience.step((this.step = step));
  }
}
