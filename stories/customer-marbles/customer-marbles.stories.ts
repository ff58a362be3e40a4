import 'floorboard/board/define';
import 'floorboard/customer-marbles/define';
import type { Meta } from '@storybook/web-components-vite';
import { facility } from '../facts/facility.js';
import * as states from '../shared/states.js';
import { story, widgetStories, type Story } from '../shared/widget-stories.js';

const meta: Meta = {
  title: 'Widgets/Customer marbles',
  component: 'floor-customer-marbles',
  tags: ['autodocs'],
};
export default meta;

const stories = widgetStories('floor-customer-marbles', 'customers');

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
export const RightToLeft: Story = stories.rightToLeft;
export const Dark: Story = stories.dark;
export const HighContrast: Story = stories.highContrast;
export const Paper: Story = stories.paper;
export const Narrow: Story = stories.narrow;
export const Wide: Story = stories.wide;
export const Stage: Story = stories.stage;
export const StageDense: Story = stories.stageDense;
export const StageLongText: Story = stories.stageLongText;

export const Everyone: Story = story(
  'floor-customer-marbles',
  states.ready(facility),
  { view: 'all' },
  'page',
);
export const AnEarlierPeriod: Story = story('floor-customer-marbles', states.ready(facility), {
  period: '2026-08',
});

const changed = (last: object) => ({
  ...facility,
  customers: { ...facility.customers, periods: [...facility.customers.periods.slice(0, -1), last] },
});
/** A closing that is not the next opening is said. */
export const BooksThatDoNotBalance: Story = story(
  'floor-customer-marbles',
  states.ready(changed({ period: '2026-10', opening: 1207, gained: 42, lost: 31, wonBack: 3 })),
);
export const NobodyCameOrWent: Story = story(
  'floor-customer-marbles',
  states.ready(changed({ period: '2026-10', opening: 1200, gained: 0, lost: 0 })),
);
