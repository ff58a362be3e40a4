// Generated from packages/widgets/custom-elements.json by npm run generate. Do not edit.
export { FloorAwardWinners } from './award-winners.js';
export { FloorBoard } from './board.js';
export { FloorCustomerMarbles } from './customer-marbles.js';
export { FloorFeed } from './feed.js';
export { FloorHuddleActions } from './huddle-actions.js';
export { FloorKpi } from './kpi.js';
export { FloorNpsTrend } from './nps-trend.js';
export { FloorPurpose } from './purpose.js';
