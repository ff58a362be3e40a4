import { FloorKpi } from './kpi.js';

FloorKpi.define();

declare global {
  interface HTMLElementTagNameMap {
    'floor-kpi': FloorKpi;
  }
}
