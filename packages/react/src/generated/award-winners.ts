// Generated from packages/widgets/custom-elements.json by npm run generate. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type { FloorProblemsEvent, FloorStateEvent } from 'floorboard';
import { FloorAwardWinners as Element } from 'floorboard/award-winners';
import 'floorboard/award-winners/define';

/** `<floor-award-winners>` for React: The newest award, its winners and those before. */
export const FloorAwardWinners = createComponent({
  react: React,
  tagName: 'floor-award-winners',
  elementClass: Element,
  displayName: 'FloorAwardWinners',
  events: {
    onFloorState: 'floor-state' as EventName<FloorStateEvent>,
    onFloorProblems: 'floor-problems' as EventName<FloorProblemsEvent>,
    onError: 'error' as EventName<ErrorEvent>,
  },
});
