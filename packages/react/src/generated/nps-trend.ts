// Generated from packages/widgets/custom-elements.json by npm run generate. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type { FloorProblemsEvent, FloorStateEvent } from 'floorboard';
import { FloorNpsTrend as Element } from 'floorboard/nps-trend';
import 'floorboard/nps-trend/define';

/** `<floor-nps-trend>` for React: NPS over time: where we are, whether it moved, whether the target will be reached. */
export const FloorNpsTrend = createComponent({
  react: React,
  tagName: 'floor-nps-trend',
  elementClass: Element,
  displayName: 'FloorNpsTrend',
  events: {
    onFloorState: 'floor-state' as EventName<FloorStateEvent>,
    onFloorProblems: 'floor-problems' as EventName<FloorProblemsEvent>,
    onError: 'error' as EventName<ErrorEvent>,
  },
});
