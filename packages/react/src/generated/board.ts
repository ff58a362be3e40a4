// Generated from packages/widgets/custom-elements.json by npm run generate. Do not edit.
import { createComponent } from '@lit/react';
import React from 'react';
import { FloorBoard as Element } from 'floorboard/board';
import 'floorboard/board/define';

/** `<floor-board>` for React: Widgets as tiles under one header. */
export const FloorBoard = createComponent({
  react: React,
  tagName: 'floor-board',
  elementClass: Element,
  displayName: 'FloorBoard',
});
