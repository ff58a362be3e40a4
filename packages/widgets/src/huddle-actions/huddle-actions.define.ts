import { FloorHuddleActions } from './huddle-actions.js';

FloorHuddleActions.define();

declare global {
  interface HTMLElementTagNameMap {
    'floor-huddle-actions': FloorHuddleActions;
  }
}
