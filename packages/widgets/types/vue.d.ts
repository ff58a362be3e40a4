// Generated from custom-elements.json by npm run generate. Do not edit.
import type { HTMLAttributes } from 'vue';
import type { FloorAwardWinners, FloorBoard, FloorCustomerMarbles, FloorFeed, FloorHuddleActions, FloorKpi, FloorNpsTrend, FloorProblemsEvent, FloorPurpose, FloorStateEvent } from 'floorboard';
import type { FloorAwardWinnersProps, FloorBoardProps, FloorCustomerMarblesProps, FloorFeedProps, FloorHuddleActionsProps, FloorKpiProps, FloorNpsTrendProps, FloorPurposeProps } from './props.js';

declare module 'vue' {
  interface GlobalComponents {
    'floor-award-winners': new () => { $props: Omit<HTMLAttributes, keyof FloorAwardWinnersProps> & FloorAwardWinnersProps & { onFloorState?: (event: FloorStateEvent) => void; onFloorProblems?: (event: FloorProblemsEvent) => void; onError?: (event: ErrorEvent) => void } };
    'floor-board': new () => { $props: Omit<HTMLAttributes, keyof FloorBoardProps> & FloorBoardProps };
    'floor-customer-marbles': new () => { $props: Omit<HTMLAttributes, keyof FloorCustomerMarblesProps> & FloorCustomerMarblesProps & { onError?: (event: ErrorEvent) => void; onFloorState?: (event: FloorStateEvent) => void; onFloorProblems?: (event: FloorProblemsEvent) => void } };
    'floor-feed': new () => { $props: Omit<HTMLAttributes, keyof FloorFeedProps> & FloorFeedProps & { onFloorProblems?: (event: FloorProblemsEvent) => void } };
    'floor-huddle-actions': new () => { $props: Omit<HTMLAttributes, keyof FloorHuddleActionsProps> & FloorHuddleActionsProps & { onFloorState?: (event: FloorStateEvent) => void; onFloorProblems?: (event: FloorProblemsEvent) => void; onError?: (event: ErrorEvent) => void } };
    'floor-kpi': new () => { $props: Omit<HTMLAttributes, keyof FloorKpiProps> & FloorKpiProps & { onFloorState?: (event: FloorStateEvent) => void; onFloorProblems?: (event: FloorProblemsEvent) => void; onError?: (event: ErrorEvent) => void } };
    'floor-nps-trend': new () => { $props: Omit<HTMLAttributes, keyof FloorNpsTrendProps> & FloorNpsTrendProps & { onFloorState?: (event: FloorStateEvent) => void; onFloorProblems?: (event: FloorProblemsEvent) => void; onError?: (event: ErrorEvent) => void } };
    'floor-purpose': new () => { $props: Omit<HTMLAttributes, keyof FloorPurposeProps> & FloorPurposeProps & { onFloorState?: (event: FloorStateEvent) => void; onFloorProblems?: (event: FloorProblemsEvent) => void; onError?: (event: ErrorEvent) => void } };
  }
}
