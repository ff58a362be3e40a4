// A React 19 page with the wrappers, and one element without; bundled and opened by react.test.ts.
import { FloorFeed, FloorKpi, FloorPurpose } from '@floorboard/react';
import { useClock, type FloorKpi as FloorKpiElement } from 'floorboard';
import { createElement as h, useCallback, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { stillClock } from '../../stories/facts/clock.js';
import { facility } from '../../stories/facts/facility.js';

interface Told {
  readonly from: string;
  readonly state: string;
  readonly age: string | undefined;
}

declare global {
  interface Window {
    /** What the handlers were told, in order. */
    told: Told[];
    /** How many renderings there have been. */
    renderings: number;
  }
}

useClock(stillClock);
window.told = [];
window.renderings = 0;

function Page() {
  const [heading, setHeading] = useState('Punctual');
  const kpi = useRef<FloorKpiElement>(null);
  const rename = useCallback(() => setHeading(`After: ${kpi.current?.summary ?? 'nothing'}`), []);
  window.renderings += 1;
  return h(
    FloorFeed,
    { data: facility },
    h(FloorKpi, {
      ref: kpi,
      metric: 'on-time',
      heading,
      onFloorState: ({ state, age }) => window.told.push({ from: 'kpi', state, age }),
    }),
    h(FloorPurpose, {
      data: { text: 'Carried to the door.' },
      onFloorState: ({ state, age }) => window.told.push({ from: 'purpose', state, age }),
    }),
    // React 19 passes objects to elements as properties by itself.
    h('floor-purpose', { data: { text: 'Without a wrapper.' }, id: 'bare' }),
    h('button', { onClick: rename }, 'Rename'),
  );
}

const container = document.querySelector('main');
if (container) {
  const root = createRoot(container);
  root.render(h(Page));
  window.addEventListener('leave', () => root.unmount());
}
