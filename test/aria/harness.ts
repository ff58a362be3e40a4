// A page that shows one story at a time.
import '../../stories/.storybook/preview.css';
import { frames, storyBook, type StoryModule } from '../support/story-book.js';

declare global {
  interface Window {
    stories: { show(name: string): Promise<void> };
  }
}

/** Lets the test ask for stories by name. */
export function offer(modules: readonly StoryModule[]): void {
  const stories = storyBook(modules);
  window.stories = {
    show: async (name) => {
      document.body.replaceChildren();
      stories.get(name)!(document.body.appendChild(document.createElement('main')));
      await frames(6);
    },
  };
}
