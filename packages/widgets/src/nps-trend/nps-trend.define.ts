import { FloorNpsTrend } from './nps-trend.js';

FloorNpsTrend.define();

declare global {
  interface HTMLElementTagNameMap {
    'floor-nps-trend': FloorNpsTrend;
  }
}
