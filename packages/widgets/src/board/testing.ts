// What the browser tests of this folder share.
import { aFeed } from '@floorboard/feed/testing';
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit/html.js';
import type { FloorBoard } from './board.js';
import './board.define.js';
import type { FloorFeed } from '../feed/feed.js';
import '../feed/feed.define.js';
import '../purpose/purpose.define.js';

/** What an element inside a board says, its white space as people see it. */
export const words = (board: Element, selector: string): string | undefined =>
  board.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

/** A board of that width and 600 px high that has its feed. */
export async function boardIn(
  width: number,
  template: TemplateResult,
  feed: unknown = aFeed(),
): Promise<FloorBoard> {
  const outer = await fixture<FloorFeed>(html`<floor-feed .data=${feed}>${template}</floor-feed>`);
  const board = outer.querySelector('floor-board')!;
  board.style.width = `${width}px`;
  board.style.height = '600px';
  await waitUntil(() => words(board, '.header')?.includes('As of'));
  return board;
}
