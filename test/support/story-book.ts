// In a page: the stories of some modules by name, without Storybook, told at their own moment and in every language they use.
import { registerLocale, useClock } from 'floorboard';
import { ar } from 'floorboard/locales/ar';
import { de } from 'floorboard/locales/de';
import { render } from 'lit';
import { stillClock } from '../../stories/facts/clock.js';
import '../../stories/shared/rooms.css';

interface Story {
  readonly args?: object;
  readonly render?: (args: object) => unknown;
}
/** What a module of stories exports: its meta as default, and its stories. */
export type StoryModule = Readonly<Record<string, unknown>>;
/** Draws a story into an element. */
export type Draw = (into: HTMLElement) => void;

/** Every story as `Title / Name`, in the order they are written. */
export function storyBook(modules: readonly StoryModule[]): Map<string, Draw> {
  useClock(stillClock);
  registerLocale('ar', ar);
  registerLocale('de', de);
  const stories = new Map<string, Draw>();
  for (const { default: meta, ...exports } of modules)
    for (const [name, story] of Object.entries(exports)) {
      const { args = {}, render: draw } = story as Story;
      const full = `${(meta as { title: string }).title} / ${name}`;
      stories.set(full, (into) => {
        if (!draw) throw new Error(`${full} has no render function`);
        render(draw(args), into);
      });
    }
  return stories;
}

/** Lets a page draw so many pictures. */
export const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
};
