import 'floorboard/board/define';
import 'floorboard/nps-trend/define';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RawFeed } from '../facts/facility.js';
import * as facts from '../facts/lessons.js';
import { element, place, type Attributes } from '../shared/place.js';
import * as states from '../shared/states.js';
import type { Story } from '../shared/widget-stories.js';

const meta: Meta = {
  title: 'Widgets/NPS trend, how to read it',
  component: 'floor-nps-trend',
  tags: ['autodocs'],
};
export default meta;

/** A chart, and under it what to see in it. */
const lesson = (raw: RawFeed, text: string, args: Attributes = {}): Story => ({
  args,
  render: (attributes) =>
    html`${place(states.published(raw), element('floor-nps-trend', attributes), 'page')}
      <p class="lesson">${text}</p>`,
});

export const ARealImprovement: Story = lesson(
  facts.realImprovement,
  'Read the title first. The flag marks Module 1: there the line breaks and the limits start anew. All eight months after it lie above all twelve before it, and Welch’s test on the months’ scores says that chance seldom does that. The newest month fell by five points, which means nothing: its bar, where the score likely lies, covers most of the band.',
);

export const NoiseThatLooksLikeAnImprovement: Story = lesson(
  facts.noise,
  'The newest month is eleven points up, and an arrow would cheer. Look at the band: the score has moved as much in most months of this year and a half, up and down, with nobody doing anything. Eighty answers alone leave it uncertain by some fifteen points either way. Nothing has changed yet; what caused such months is not to be found in one of them.',
);

export const AShiftAfterARebase: Story = lesson(
  facts.shift,
  'With Module 1 the limits started anew. More than a year later the score moved again, and nobody planted a flag: seven points in a row above the average are a signal, each of them a diamond, though every one is within the band. Ask what happened in April. When the cause is known and lasts, put an event with a rebase there.',
);

export const TooFewResponses: Story = lesson(
  facts.tooFew,
  'A handful of people answered in October. Their score would say more about who they are than about the facility, and they could be recognised by it: no score, no share and no count of them is anywhere in this page. The figure is that of September, and says so.',
);

export const ATargetThatThisProcessWillNotReach: Story = lesson(
  facts.outOfReach,
  'The score stays within its band, and the target lies above it. Good months will come near, bad ones will not, and neither is anybody’s merit or fault. As things are the target will not be reached: the way of working has to change, not the effort in one month.',
);

export const RealHotelsALargeOne: Story = lesson(
  facts.largeHotel,
  'Real scores of a hotel, about two hundred a month. The diamonds say where to ask: January 2016 lies above the limits, and the spring after it near the top of them. For a year now the score has gone up and down as one process does, and no month of it needs an explanation. August ends on the third day: it is named and not compared.',
);

export const RealHotelsASmallOne: Story = lesson(
  facts.smallHotel,
  'Real scores of a hotel, five to thirty a month: hollow points. The bars are long, the score jumps by fifty points and more, and hardly any of it means something. July 2017 lies below the limits, from five answers: its bar reaches from well below zero to fifty. Before acting on it, ask more guests.',
);
