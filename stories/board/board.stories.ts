import 'floorboard/define';
import type { Meta } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { dense } from '../facts/dense.js';
import { facility, type RawFeed } from '../facts/facility.js';
import { german } from '../facts/german.js';
import { longText } from '../facts/long-text.js';
import { rightToLeft } from '../facts/right-to-left.js';
import { element, place, type Attributes, type Room } from '../shared/place.js';
import * as states from '../shared/states.js';
import type { Story } from '../shared/widget-stories.js';

const meta: Meta = { title: 'Board', component: 'floor-board', tags: ['autodocs'] };
export default meta;

type Tile = readonly [tag: string, columns: number, rows: number, more?: Attributes];

const results: readonly Tile[] = [
  ['floor-nps-trend', 7, 6],
  ['floor-customer-marbles', 5, 6],
];
const huddle: readonly Tile[] = [
  ['floor-huddle-actions', 7, 6],
  ['floor-award-winners', 5, 3],
  ['floor-kpi', 5, 3, { metric: 'on-time' }],
];

function board(tiles: readonly Tile[], attributes: Attributes): HTMLElement {
  const made = element('floor-board', attributes);
  for (const [tag, columns, rows, more] of tiles) made.append(element(tag, { ...more, columns, rows }));
  made.append(element('floor-purpose', { slot: 'foot' }));
  return made;
}

const story = (
  tiles: readonly Tile[],
  {
    raw = facility,
    told = states.ready(raw),
    room = 'screen',
    args = {},
  }: {
    readonly raw?: RawFeed;
    readonly told?: states.Told;
    readonly room?: Room;
    readonly args?: Attributes;
  },
): Story => ({
  args: {
    heading: 'How are we doing?',
    theme: 'light',
    stage: room !== 'page' && room !== 'narrow',
    ...args,
  },
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '540px' } } },
  render: (attributes): TemplateResult => place(told, board(tiles, attributes), room),
});

const talk = { heading: 'What shall we do today?' };
const inGerman = { heading: 'Wie stehen wir da?' };
const inArabic = { heading: 'كيف حالنا؟' };

export const Results: Story = story(results, {});
export const ResultsDark: Story = story(results, { args: { theme: 'dark' } });
export const ResultsHighContrast: Story = story(results, { args: { theme: 'high-contrast' } });
export const ResultsPaper: Story = story(results, { args: { theme: 'paper' } });
export const ResultsDense: Story = story(results, { raw: dense });
export const ResultsLongText: Story = story(results, { raw: longText });
export const ResultsGerman: Story = story(results, { raw: german, args: inGerman });
export const ResultsRightToLeft: Story = story(results, {
  raw: rightToLeft,
  args: inArabic,
});
export const ResultsPortrait: Story = story(results, { room: 'portrait' });
export const ResultsStale: Story = story(results, { told: states.ready(facility, 'stale') });
export const ResultsLoading: Story = story(results, { told: states.loading });
export const ResultsFailed: Story = story(results, { told: states.failed });
export const Huddle: Story = story(huddle, { args: talk });
export const HuddleDark: Story = story(huddle, { args: { ...talk, theme: 'dark' } });
export const HuddlePaper: Story = story(huddle, { args: { ...talk, theme: 'paper' } });
export const HuddleHighContrast: Story = story(huddle, { args: { ...talk, theme: 'high-contrast' } });
export const HuddleDense: Story = story(huddle, { raw: dense, args: talk });
export const HuddleLongText: Story = story(huddle, { raw: longText, args: talk });
export const HuddleGerman: Story = story(huddle, { raw: german, args: { heading: 'Was tun wir heute?' } });
export const HuddleRightToLeft: Story = story(huddle, {
  raw: rightToLeft,
  args: { heading: 'ماذا نفعل اليوم؟' },
});
export const HuddlePortrait: Story = story(huddle, { room: 'portrait', args: talk });
export const InAPage: Story = story([...results, ...huddle], { room: 'page' });
export const InANarrowColumnGerman: Story = story([...results, ...huddle], {
  raw: german,
  room: 'narrow',
  args: inGerman,
});
export const InANarrowColumnRightToLeft: Story = story([...results, ...huddle], {
  raw: rightToLeft,
  room: 'narrow',
  args: inArabic,
});
export const InANarrowColumn: Story = story([...results, ...huddle], { room: 'narrow' });
