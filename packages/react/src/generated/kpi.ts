// Generated from packages/widgets/custom-elements.json by npm run generate. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type { FloorProblemsEvent, FloorStateEvent } from 'floorboard';
import { FloorKpi as Element } from 'floorboard/kpi';
import 'floorboard/kpi/define';

/** `<floor-kpi>` for React: One KPI with target and history. */
export const FloorKpi = createComponent({
  react: React,
  tagName: 'floor-kpi',
  elementClass: Element,
  displayName: 'FloorKpi',
  events: {
    onFloorState: 'floor-state' as EventName<FloorStateEvent>,
    onFloorProblems: 'floor-problems' as EventName<FloorProblemsEvent>,
    onError: 'error' as EventName<ErrorEvent>,
  },
});
