import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { element, place, type Attributes, type Room } from './place.js';
import * as states from './states.js';
import { dense } from '../facts/dense.js';
import { facility, type RawFeed, type SectionName } from '../facts/facility.js';
import { german } from '../facts/german.js';
import { longText } from '../facts/long-text.js';
import { rightToLeft } from '../facts/right-to-left.js';

export type Story = StoryObj<Attributes>;

/** A story of its own: these facts, in this room. */
export const story = (
  tag: string,
  told: states.Told,
  args: Attributes = {},
  room: Room = 'column',
): Story => ({
  args,
  render: (attributes) => place(told, element(tag, attributes), room),
});

/** A story on a screen: the widget fills a stage. Its own frame in the docs, since it takes the height of the window. */
const onStage = (tag: string, told: states.Told, args: Attributes): Story => ({
  args,
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '540px' } } },
  render: (attributes) => {
    const board = element('floor-board', { stage: true, heading: 'How are we doing?', theme: 'light' });
    board.append(element(tag, { ...attributes, columns: 12, rows: 6 }));
    return place(told, board, 'screen');
  },
});

/** The states and ages of one widget side by side. */
function everyStateAndAge(tag: string, section: SectionName, args: Attributes): Story {
  const cell = (says: string, told: states.Told): TemplateResult =>
    html`<section class="cell" aria-label=${says}>
      <p class="says">${says}</p>
      ${place(told, element(tag, args), 'narrow')}
    </section>`;
  return {
    args,
    parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '600px' } } },
    render: () =>
      html`<div class="matrix">
        ${cell('loading', states.loading)} ${cell('empty', states.empty(facility, section))}
        ${cell('invalid', states.invalid)} ${cell('failed', states.failed)}
        ${states.ages.map((age) => cell(`ready, ${age}`, states.ready(facility, age)))}
        ${states.ages.map((age) => cell(`ready, ${age}, cut off`, states.cutOff(facility, age)))}
        ${states.ages.map((age) => cell(`invalid, ${age}`, states.invalidKept(facility, age)))}
        ${states.ages.map((age) => cell(`failed, ${age}`, states.failedKept(facility, section, age)))}
      </div>`,
  };
}

/** The stories that every widget has: each state, each age, and the shapes that facts and pages come in. */
export function widgetStories(tag: string, section: SectionName, args: Attributes = {}) {
  const shown = (raw: RawFeed, more: Attributes = {}, room: Room = 'column') =>
    story(tag, states.ready(raw), { ...args, ...more }, room);
  // One picture shows every state: the docs page needs no more of them.
  const state = (told: states.Told): Story => ({ ...story(tag, told, args), tags: ['!autodocs'] });
  return {
    ready: shown(facility),
    loading: state(states.loading),
    empty: state(states.empty(facility, section)),
    invalid: state(states.invalid),
    invalidKept: state(states.invalidKept(facility)),
    failed: state(states.failed),
    failedKept: state(states.failedKept(facility, section)),
    ageing: state(states.ready(facility, 'ageing')),
    stale: state(states.ready(facility, 'stale')),
    expired: state(states.ready(facility, 'expired')),
    cutOff: state(states.cutOff(facility, 'stale')),
    everyStateAndAge: everyStateAndAge(tag, section, args),
    dense: shown(dense, {}, 'page'),
    longText: shown(longText),
    german: shown(german),
    rightToLeft: shown(rightToLeft),
    dark: shown(facility, { theme: 'dark' }),
    highContrast: shown(facility, { theme: 'high-contrast' }),
    paper: shown(facility, { theme: 'paper' }),
    narrow: shown(facility, {}, 'narrow'),
    wide: shown(facility, {}, 'page'),
    stage: onStage(tag, states.ready(facility), args),
    stageDense: onStage(tag, states.ready(dense), args),
    stageLongText: onStage(tag, states.ready(longText), args),
  };
}
