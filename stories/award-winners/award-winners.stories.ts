import 'floorboard/board/define';
import 'floorboard/award-winners/define';
import type { Meta } from '@storybook/web-components-vite';
import { facility } from '../facts/facility.js';
import * as states from '../shared/states.js';
import { story, widgetStories, type Story } from '../shared/widget-stories.js';

const meta: Meta = { title: 'Widgets/Award winners', component: 'floor-award-winners', tags: ['autodocs'] };
export default meta;

const stories = widgetStories('floor-award-winners', 'awards');

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

const awards = (...items: object[]) => ({ ...facility, awards: { items } });
const hero = {
  award: 'Customer hero',
  period: '2026-10',
  citation: 'Stayed until the last parcel was found.',
};

export const NoAwardThisMonth: Story = story(
  'floor-award-winners',
  states.ready(awards({ award: 'Customer hero', period: '2026-10', winners: [] })),
);
/** The award is told, the person isn't. */
export const WithoutConsent: Story = story(
  'floor-award-winners',
  states.ready(awards({ ...hero, consent: 'none', winners: [{ name: 'Mei Tanaka', team: 'Night dock' }] })),
);
export const ATeam: Story = story(
  'floor-award-winners',
  states.ready(awards({ ...hero, winners: [{ name: 'Night dock', kind: 'team' }] })),
);
/** Names and words from all over: nothing of it is markup. */
export const HostileTexts: Story = story(
  'floor-award-winners',
  states.ready(
    awards({
      ...hero,
      winners: [{ name: '<img src=x onerror=alert(1)>' }, { name: 'ไพลิน ศรีสุข' }, { name: '王' }],
      customerQuote: '"She said: <b>wait</b>\nand I waited" & more',
    }),
  ),
);
