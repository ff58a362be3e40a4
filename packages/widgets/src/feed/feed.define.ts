import { FloorFeed } from './feed.js';

FloorFeed.define();

declare global {
  interface HTMLElementTagNameMap {
    'floor-feed': FloorFeed;
  }
}
