// Generated from packages/widgets/custom-elements.json by npm run generate. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type { FloorProblemsEvent, FloorStateEvent } from 'floorboard';
import { FloorPurpose as Element } from 'floorboard/purpose';
import 'floorboard/purpose/define';

/** `<floor-purpose>` for React: The facility's purpose. */
export const FloorPurpose = createComponent({
  react: React,
  tagName: 'floor-purpose',
  elementClass: Element,
  displayName: 'FloorPurpose',
  events: {
    onFloorState: 'floor-state' as EventName<FloorStateEvent>,
    onFloorProblems: 'floor-problems' as EventName<FloorProblemsEvent>,
    onError: 'error' as EventName<ErrorEvent>,
  },
});
