// Generated from packages/widgets/custom-elements.json by npm run generate. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type { FloorProblemsEvent } from 'floorboard';
import { FloorFeed as Element } from 'floorboard/feed';
import 'floorboard/feed/define';

/** `<floor-feed>` for React: One feed for all widgets inside. */
export const FloorFeed = createComponent({
  react: React,
  tagName: 'floor-feed',
  elementClass: Element,
  displayName: 'FloorFeed',
  events: {
    onFloorProblems: 'floor-problems' as EventName<FloorProblemsEvent>,
  },
});
