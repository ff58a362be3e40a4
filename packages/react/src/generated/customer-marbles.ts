// Generated from packages/widgets/custom-elements.json by npm run generate. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type { FloorProblemsEvent, FloorStateEvent } from 'floorboard';
import { FloorCustomerMarbles as Element } from 'floorboard/customer-marbles';
import 'floorboard/customer-marbles/define';

/** `<floor-customer-marbles>` for React: Customers gained, won back and lost, as marbles in a glass bowl. */
export const FloorCustomerMarbles = createComponent({
  react: React,
  tagName: 'floor-customer-marbles',
  elementClass: Element,
  displayName: 'FloorCustomerMarbles',
  events: {
    onError: 'error' as EventName<ErrorEvent>,
    onFloorState: 'floor-state' as EventName<FloorStateEvent>,
    onFloorProblems: 'floor-problems' as EventName<FloorProblemsEvent>,
  },
});
