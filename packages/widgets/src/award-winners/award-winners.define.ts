import { FloorAwardWinners } from './award-winners.js';

FloorAwardWinners.define();

declare global {
  interface HTMLElementTagNameMap {
    'floor-award-winners': FloorAwardWinners;
  }
}
