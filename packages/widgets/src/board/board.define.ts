import { FloorBoard } from './board.js';

FloorBoard.define();

declare global {
  interface HTMLElementTagNameMap {
    'floor-board': FloorBoard;
  }
}
