// A plain page that renders stories without Storybook, whose own preview can't run under a strict policy.
import { registerLocale, useClock } from 'floorboard';
import { ar } from 'floorboard/locales/ar';
import { de } from 'floorboard/locales/de';
import { render } from 'lit';
import { stillClock } from '../../stories/facts/clock.js';
import '../../stories/shared/rooms.css';

registerLocale('ar', ar);
registerLocale('de', de);

interface Story {
  readonly args?: object;
  readonly render?: (args: object) => unknown;
}
/** What a module of stories exports: its meta as default, and its stories. */
export type StoryModule = Readonly<Record<string, unknown>>;

export interface Harness {
  readonly names: readonly string[];
  show(name: string): Promise<void>;
}

declare global {
  interface Window {
    harness: Harness;
    /** Filled by a script of the test: what the policy refused. */
    refused: string[];
  }
}

const frames = async (count: number) => {
  for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
};

/** Lets the test ask for stories by name. */
export function offer(modules: readonly StoryModule[]): void {
  useClock(stillClock);
  const stories = new Map<string, Story>();
  for (const { default: meta, ...exports } of modules)
    for (const [name, story] of Object.entries(exports))
      stories.set(`${(meta as { title: string }).title} / ${name}`, story as Story);

  window.harness = {
    names: [...stories.keys()],
    show: async (name) => {
      const { render: draw, args = {} } = stories.get(name) ?? {};
      if (!draw) throw new Error(`${name} has no render function`);
      const stage = document.createElement('div');
      document.body.replaceChildren(stage);
      render(draw(args), stage);
      await frames(3);
      // What opens on request is part of the widget too.
      for (const room of stage.querySelectorAll('*'))
        room.shadowRoot?.querySelectorAll<HTMLButtonElement>('button[aria-expanded]').forEach((button) => {
          button.click();
        });
      await frames(2);
    },
  };
}
