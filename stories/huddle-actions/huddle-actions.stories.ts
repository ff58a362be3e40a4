import 'floorboard/board/define';
import 'floorboard/huddle-actions/define';
import type { Meta } from '@storybook/web-components-vite';
import { facility } from '../facts/facility.js';
import * as states from '../shared/states.js';
import { story, widgetStories, type Story } from '../shared/widget-stories.js';

const meta: Meta = { title: 'Widgets/Huddle actions', component: 'floor-huddle-actions', tags: ['autodocs'] };
export default meta;

const stories = widgetStories('floor-huddle-actions', 'actions');

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

const items = (pick: (status: string) => boolean) => ({
  ...facility,
  actions: { ...facility.actions, items: facility.actions.items.filter(({ status }) => pick(status)) },
});
export const NothingOpen: Story = story(
  'floor-huddle-actions',
  states.ready(items((status) => status === 'done')),
);
export const NoActions: Story = story('floor-huddle-actions', states.ready(items(() => false)));
