// A plain page that renders stories without Storybook, whose own preview can't run under a strict policy.
import { frames, storyBook, type StoryModule } from '../support/story-book.js';

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

/** Lets the test ask for stories by name. */
export function offer(modules: readonly StoryModule[]): void {
  const stories = storyBook(modules);
  window.harness = {
    names: [...stories.keys()],
    show: async (name) => {
      const stage = document.createElement('div');
      document.body.replaceChildren(stage);
      stories.get(name)!(stage);
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
