// Generated from custom-elements.json by npm run generate. Do not edit.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FloorAwardWinners, FloorBoard, FloorCustomerMarbles, FloorFeed, FloorHuddleActions, FloorKpi, FloorNpsTrend, FloorProblemsEvent, FloorPurpose, FloorStateEvent } from 'floorboard';
import type { FloorAwardWinnersProps, FloorBoardProps, FloorCustomerMarblesProps, FloorFeedProps, FloorHuddleActionsProps, FloorKpiProps, FloorNpsTrendProps, FloorPurposeProps } from './props.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'floor-award-winners': DetailedHTMLProps<HTMLAttributes<FloorAwardWinners>, FloorAwardWinners> & FloorAwardWinnersProps & { 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void; 'onerror'?: (event: ErrorEvent) => void };
      'floor-board': DetailedHTMLProps<HTMLAttributes<FloorBoard>, FloorBoard> & FloorBoardProps;
      'floor-customer-marbles': DetailedHTMLProps<HTMLAttributes<FloorCustomerMarbles>, FloorCustomerMarbles> & FloorCustomerMarblesProps & { 'onerror'?: (event: ErrorEvent) => void; 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void };
      'floor-feed': DetailedHTMLProps<HTMLAttributes<FloorFeed>, FloorFeed> & FloorFeedProps & { 'onfloor-problems'?: (event: FloorProblemsEvent) => void };
      'floor-huddle-actions': DetailedHTMLProps<HTMLAttributes<FloorHuddleActions>, FloorHuddleActions> & FloorHuddleActionsProps & { 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void; 'onerror'?: (event: ErrorEvent) => void };
      'floor-kpi': DetailedHTMLProps<HTMLAttributes<FloorKpi>, FloorKpi> & FloorKpiProps & { 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void; 'onerror'?: (event: ErrorEvent) => void };
      'floor-nps-trend': DetailedHTMLProps<HTMLAttributes<FloorNpsTrend>, FloorNpsTrend> & FloorNpsTrendProps & { 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void; 'onerror'?: (event: ErrorEvent) => void };
      'floor-purpose': DetailedHTMLProps<HTMLAttributes<FloorPurpose>, FloorPurpose> & FloorPurposeProps & { 'onfloor-state'?: (event: FloorStateEvent) => void; 'onfloor-problems'?: (event: FloorProblemsEvent) => void; 'onerror'?: (event: ErrorEvent) => void };
    }
  }
}
