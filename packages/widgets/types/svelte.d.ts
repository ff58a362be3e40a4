// Generated from custom-elements.json by npm run generate. Do not edit.
import type { HTMLAttributes } from 'svelte/elements';
import type { FloorAwardWinners, FloorBoard, FloorCustomerMarbles, FloorFeed, FloorHuddleActions, FloorKpi, FloorNpsTrend, FloorProblemsEvent, FloorPurpose, FloorStateEvent } from 'floorboard';
import type { FloorAwardWinnersProps, FloorBoardProps, FloorCustomerMarblesProps, FloorFeedProps, FloorHuddleActionsProps, FloorKpiProps, FloorNpsTrendProps, FloorPurposeProps } from './props.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'floor-award-winners': HTMLAttributes<FloorAwardWinners> & FloorAwardWinnersProps & { 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void; 'onerror'?: (event: ErrorEvent) => void };
    'floor-board': HTMLAttributes<FloorBoard> & FloorBoardProps;
    'floor-customer-marbles': HTMLAttributes<FloorCustomerMarbles> & FloorCustomerMarblesProps & { 'onerror'?: (event: ErrorEvent) => void; 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void };
    'floor-feed': HTMLAttributes<FloorFeed> & FloorFeedProps & { 'onfloor-problems'?: (event: FloorProblemsEvent) => void };
    'floor-huddle-actions': HTMLAttributes<FloorHuddleActions> & FloorHuddleActionsProps & { 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void; 'onerror'?: (event: ErrorEvent) => void };
    'floor-kpi': HTMLAttributes<FloorKpi> & FloorKpiProps & { 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void; 'onerror'?: (event: ErrorEvent) => void };
    'floor-nps-trend': HTMLAttributes<FloorNpsTrend> & FloorNpsTrendProps & { 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void; 'onerror'?: (event: ErrorEvent) => void };
    'floor-purpose': HTMLAttributes<FloorPurpose> & FloorPurposeProps & { 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void; 'onerror'?: (event: ErrorEvent) => void };
  }
}
