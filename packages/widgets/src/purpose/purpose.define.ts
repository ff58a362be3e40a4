import { FloorPurpose } from './purpose.js';

FloorPurpose.define();

declare global {
  interface HTMLElementTagNameMap {
    'floor-purpose': FloorPurpose;
  }
}
