// A page that is loaded anew for a new build shows the board before in words until its own first board is painted:
// fallback.js draws them, whatever else of the new page works.
import type { Recital } from '../messages.js';

const key = 'floorboard last words';

/** For the page that comes after this one, in this tab. */
export function leaveWords(words: Recital): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(words));
  } catch {
    // Forbidden or full: then the theme's paper is seen for that moment.
  }
}

/** A board stands in full. */
export function forgetWords(): void {
  document.querySelector('.last-words')?.remove();
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Forbidden: then nothing was left there.
  }
}
