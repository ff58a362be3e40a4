// Every class of the library; importing registers nothing.
export { FloorAwardWinners } from './award-winners/award-winners.js';
export { FloorBoard } from './board/board.js';
export type { Display } from './board/display.js';
export { FloorCustomerMarbles } from './customer-marbles/customer-marbles.js';
export { FloorFeed } from './feed/feed.js';
export { FloorHuddleActions } from './huddle-actions/huddle-actions.js';
export { useClock } from './internal/clock.js';
export { version } from './internal/define.js';
export {
  FloorFeedRequestEvent,
  FloorProblemsEvent,
  FloorStateEvent,
  type Age,
  type WidgetState,
} from './internal/events.js';
export { FloorKpi } from './kpi/kpi.js';
export { registerLocale, type Catalogue } from './locales/registry.js';
export { FloorNpsTrend } from './nps-trend/nps-trend.js';
export { FloorPurpose } from './purpose/purpose.js';
