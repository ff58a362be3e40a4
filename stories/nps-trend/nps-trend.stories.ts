import 'floorboard/board/define';
import 'floorboard/nps-trend/define';
import type { Meta } from '@storybook/web-components-vite';
import { facility } from '../facts/facility.js';
import * as states from '../shared/states.js';
import { story, widgetStories, type Story } from '../shared/widget-stories.js';

const meta: Meta = { title: 'Widgets/NPS trend', component: 'floor-nps-trend', tags: ['autodocs'] };
export default meta;

const stories = widgetStories('floor-nps-trend', 'nps');

export const Ready: Story = stories.ready;
export const Loading: Story = stories.loading;
export const Empty: Story = stories.empty;
export const Invalid: Story = stories.invalid;
export const InvalidLastGoodKept: Story = stories.invalidKept;
export const Failed: Story = stories.failed;
export const FailedLastGoodKept: Story = stories.failedKept;
export const Ageing: Story = stories.ageing;
export const Stale: Story = stories.stale;
export const Expired: Story = stories.expired;
export const CutOff: Story = stories.cutOff;
export const EveryStateAndAge: Story = stories.everyStateAndAge;
export const Dense: Story = stories.dense;
export const LongText: Story = stories.longText;
export const German: Story = stories.german;
export const RightToLeft: Story = stories.rightToLeft;
export const Dark: Story = stories.dark;
export const HighContrast: Story = stories.highContrast;
export const Paper: Story = stories.paper;
export const Narrow: Story = stories.narrow;
export const Wide: Story = stories.wide;
export const Stage: Story = stories.stage;
export const StageDense: Story = stories.stageDense;
export const StageLongText: Story = stories.stageLongText;

export const Shares: Story = story('floor-nps-trend', states.ready(facility), { view: 'shares' }, 'page');
export const AgainstTheTarget: Story = story('floor-nps-trend', states.ready(facility), {
  compare: 'target',
});
export const AgainstLastYear: Story = story('floor-nps-trend', states.ready(facility), { compare: 'year' });

const periods = (from: number, to: number) => ({
  ...facility,
  nps: { ...facility.nps, events: [], periods: facility.nps.periods.slice(from, to) },
});
/** The newest month has four responses: no score, no interval, no share of it is anywhere. */
export const TooFewResponses: Story = story('floor-nps-trend', states.ready(periods(0, 3)));
/** Three months say little, and the widget says so. */
export const TooEarlyToSay: Story = story('floor-nps-trend', states.ready(periods(20, 23)));
/** Without the event, the same months are one process. */
export const WithoutTheEvent: Story = story('floor-nps-trend', states.ready(periods(0, 23)));
