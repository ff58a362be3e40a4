import type { Snapshot } from '@floorboard/feed';
import { html, type TemplateResult } from 'lit';
import type { Told } from './states.js';

/** Attributes of an element; a boolean stands for its presence. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

interface FeedRequest extends Event {
  readonly listener: (snapshot: Snapshot) => void;
  close?: () => void;
}

/** An element with attributes. A story's controls are attributes too; what isn't one (an object, a handler) is left out. */
export function element(tag: string, attributes: Attributes = {}): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (/string|number/.test(typeof value) && value !== '') made.setAttribute(name, String(value));
  }
  return made;
}

/** Answers a widget that asks for its feed, as a feed element would: the next snapshot once the last is on the screen. */
const answer = (told: Told) => (event: FeedRequest) => {
  event.stopPropagation();
  event.close = () => undefined;
  const { listener } = event;
  const asker = event.composedPath()[0] as { readonly updateComplete?: Promise<unknown> };
  const tell = async () => {
    for (const snapshot of told) {
      listener(snapshot);
      await asker.updateComplete;
    }
  };
  void tell();
};

/** Where a story's elements stand: a column of a page, or a screen. */
export type Room = 'column' | 'narrow' | 'page' | 'screen' | 'portrait';

/** Content inside a room whose widgets are told these snapshots. */
export const place = (told: Told, content: unknown, room: Room = 'column'): TemplateResult =>
  html`<div class="room" data-room=${room} @floor-feed-request=${answer(told)}>${content}</div>`;
