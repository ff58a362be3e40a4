// Generated from packages/widgets/custom-elements.json by npm run generate. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type { FloorProblemsEvent, FloorStateEvent } from 'floorboard';
import { FloorHuddleActions as Element } from 'floorboard/huddle-actions';
import 'floorboard/huddle-actions/define';

/** `<floor-huddle-actions>` for React: The actions a huddle must talk about. */
export const FloorHuddleActions = createComponent({
  react: React,
  tagName: 'floor-huddle-actions',
  elementClass: Element,
  displayName: 'FloorHuddleActions',
  events: {
    onFloorState: 'floor-state' as EventName<FloorStateEvent>,
    onFloorProblems: 'floor-problems' as EventName<FloorProblemsEvent>,
    onError: 'error' as EventName<ErrorEvent>,
  },
});
