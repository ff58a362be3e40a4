import 'floorboard/define';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { facility } from '../facts/facility.js';
import type { Story } from '../shared/widget-stories.js';

const meta: Meta = { title: 'Feed', component: 'floor-feed', tags: ['autodocs'] };
export default meta;

/** Facts from the page itself: `data` may be an object, as here, or the text of a JSON script inside the feed. */
export const FromThePage: Story = {
  render: () =>
    html`<floor-feed .data=${facility}>
      <div class="room" data-room="page">
        <floor-nps-trend></floor-nps-trend>
        <floor-huddle-actions></floor-huddle-actions>
        <floor-kpi metric="queue"></floor-kpi>
      </div>
    </floor-feed>`,
};

/** As an intranet page writes it: no script of its own, the facts in a JSON script. */
export const FromAScript: Story = {
  render: () =>
    html`<floor-feed>
      <script type="application/json">
        ${JSON.stringify({ ...facility, actions: undefined })}
      </script>
      <div class="room" data-room="column"><floor-nps-trend></floor-nps-trend></div>
    </floor-feed>`,
};

/** A widget takes its own facts first, then looks outwards: the second one shows another facility. */
export const OneWidgetElsewhere: Story = {
  render: () =>
    html`<floor-feed .data=${facility}>
      <div class="room" data-room="column">
        <floor-purpose></floor-purpose>
        <floor-purpose
          .data=${{ text: 'We carry what matters, all the way to the door.', by: 'The Geelong team' }}
        ></floor-purpose>
      </div>
    </floor-feed>`,
};

/** One bad record costs that record: the rest is drawn, and the small print counts what is missing. */
export const WithLostRecords: Story = {
  render: () =>
    html`<floor-feed
      .data=${{
        ...facility,
        nps: {
          ...facility.nps,
          periods: [
            ...facility.nps.periods,
            { period: '2024-10', promoters: 'n/a', passives: 3, detractors: 2 },
          ],
        },
      }}
    >
      <div class="room" data-room="column"><floor-nps-trend></floor-nps-trend></div>
    </floor-feed>`,
};
