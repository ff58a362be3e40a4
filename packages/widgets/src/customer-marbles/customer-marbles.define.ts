import { FloorCustomerMarbles } from './customer-marbles.js';

FloorCustomerMarbles.define();

declare global {
  interface HTMLElementTagNameMap {
    'floor-customer-marbles': FloorCustomerMarbles;
  }
}
