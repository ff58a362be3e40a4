import 'floorboard/board/define';
import 'floorboard/kpi/define';
import type { Meta } from '@storybook/web-components-vite';
import { facility } from '../facts/facility.js';
import * as states from '../shared/states.js';
import { story, widgetStories, type Story } from '../shared/widget-stories.js';

const meta: Meta = { title: 'Widgets/KPI', component: 'floor-kpi', tags: ['autodocs'] };
export default meta;

const stories = widgetStories('floor-kpi', 'kpis', { metric: 'on-time' });

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

export const LowerIsBetter: Story = story('floor-kpi', states.ready(facility), { metric: 'queue' });
export const NoWayIsBetter: Story = story('floor-kpi', states.ready(facility), { metric: 'parcels' });
export const WithoutAValue: Story = story('floor-kpi', states.ready(facility), { metric: 'injuries' });
export const UnknownMetric: Story = story('floor-kpi', states.ready(facility), { metric: 'no-such-figure' });
