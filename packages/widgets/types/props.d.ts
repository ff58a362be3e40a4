// Generated from custom-elements.json by npm run generate. Do not edit.
import type { FloorAwardWinners, FloorBoard, FloorCustomerMarbles, FloorFeed, FloorHuddleActions, FloorKpi, FloorNpsTrend, FloorPurpose } from 'floorboard';

/** What may be set on `<floor-award-winners>`: The newest award, its winners and those before. */
export interface FloorAwardWinnersProps {
  /** Replaces the heading that the feed or the widget gives. */
  heading?: FloorAwardWinners['heading'] | undefined;
  /** `light`, `dark`, `high-contrast` or `paper`; default: the theme around it, else what the page prefers. */
  theme?: FloorAwardWinners['theme'] | undefined;
  /** The tile's width on a board, in twelfths. */
  columns?: FloorAwardWinners['columns'] | undefined;
  /** The tile's height on a board, in sixths. */
  rows?: FloorAwardWinners['rows'] | undefined;
  /** Facts from the page: a whole feed (an object with a `floorboard` key) or this widget's section. */
  data?: FloorAwardWinners['data'] | undefined;
  /** The URL of a feed of the widget's own. */
  src?: FloorAwardWinners['src'] | undefined;
}

/** What may be set on `<floor-board>`: Widgets as tiles under one header. */
export interface FloorBoardProps {
  /** A feed for the header, where the board stands in none. */
  data?: FloorBoard['data'] | undefined;
  /** The URL of a feed for the header, where the board stands in none. */
  src?: FloorBoard['src'] | undefined;
  /** The board's title. */
  heading?: FloorBoard['heading'] | undefined;
  /** `light`, `dark`, `high-contrast` or `paper`, for the board and all its tiles. */
  theme?: FloorBoard['theme'] | undefined;
  /** Fills its container like a TV: nothing scrolls, type follows the display. */
  stage?: FloorBoard['stage'] | undefined;
  /** The IANA zone of a stage's clock, where the screen hangs; default: the facility's. */
  timeZone?: FloorBoard['timeZone'] | undefined;
  /** The screen a stage hangs on: diagonal, viewing distance, overscan. */
  display?: FloorBoard['display'] | undefined;
}

/** What may be set on `<floor-customer-marbles>`: Customers gained, won back and lost, as marbles in a glass bowl. */
export interface FloorCustomerMarblesProps {
  /** What the bowl holds: the period's arrivals (`change`, the default), or everyone (`all`). */
  view?: FloorCustomerMarbles['view'] | undefined;
  /** The period to show, as the feed writes it ("2026-10"); default: the newest that is over. */
  period?: FloorCustomerMarbles['period'] | undefined;
  /** Replaces the heading that the feed or the widget gives. */
  heading?: FloorCustomerMarbles['heading'] | undefined;
  /** `light`, `dark`, `high-contrast` or `paper`; default: the theme around it, else what the page prefers. */
  theme?: FloorCustomerMarbles['theme'] | undefined;
  /** The tile's width on a board, in twelfths. */
  columns?: FloorCustomerMarbles['columns'] | undefined;
  /** The tile's height on a board, in sixths. */
  rows?: FloorCustomerMarbles['rows'] | undefined;
  /** Facts from the page: a whole feed (an object with a `floorboard` key) or this widget's section. */
  data?: FloorCustomerMarbles['data'] | undefined;
  /** The URL of a feed of the widget's own. */
  src?: FloorCustomerMarbles['src'] | undefined;
}

/** What may be set on `<floor-feed>`: One feed for all widgets inside. */
export interface FloorFeedProps {
  /** The feed's URL, relative to the page. */
  src?: FloorFeed['src'] | undefined;
  /** How often to ask: an ISO 8601 duration, least PT5S. */
  refresh?: FloorFeed['refresh'] | undefined;
  /** `http` polls; `sse` listens to server-sent events. */
  source?: FloorFeed['source'] | undefined;
  /** As for fetch: `omit`, `same-origin` or `include`. */
  credentials?: FloorFeed['credentials'] | undefined;
  /** Where the last good feed is kept: `indexeddb` or `none`. */
  store?: FloorFeed['store'] | undefined;
  /** How long its facts count as current (ISO 8601), in place of what the feed itself says. */
  staleAfter?: FloorFeed['staleAfter'] | undefined;
  /** Sent with every request of the HTTP source. */
  headers?: FloorFeed['headers'] | undefined;
  /** The feed itself, where the page has it already. */
  data?: FloorFeed['data'] | undefined;
}

/** What may be set on `<floor-huddle-actions>`: The actions a huddle must talk about. */
export interface FloorHuddleActionsProps {
  /** Replaces the heading that the feed or the widget gives. */
  heading?: FloorHuddleActions['heading'] | undefined;
  /** `light`, `dark`, `high-contrast` or `paper`; default: the theme around it, else what the page prefers. */
  theme?: FloorHuddleActions['theme'] | undefined;
  /** The tile's width on a board, in twelfths. */
  columns?: FloorHuddleActions['columns'] | undefined;
  /** The tile's height on a board, in sixths. */
  rows?: FloorHuddleActions['rows'] | undefined;
  /** Facts from the page: a whole feed (an object with a `floorboard` key) or this widget's section. */
  data?: FloorHuddleActions['data'] | undefined;
  /** The URL of a feed of the widget's own. */
  src?: FloorHuddleActions['src'] | undefined;
}

/** What may be set on `<floor-kpi>`: One KPI with target and history. */
export interface FloorKpiProps {
  /** The id of the KPI to show; default: the feed's first. */
  metric?: FloorKpi['metric'] | undefined;
  /** Replaces the heading that the feed or the widget gives. */
  heading?: FloorKpi['heading'] | undefined;
  /** `light`, `dark`, `high-contrast` or `paper`; default: the theme around it, else what the page prefers. */
  theme?: FloorKpi['theme'] | undefined;
  /** The tile's width on a board, in twelfths. */
  columns?: FloorKpi['columns'] | undefined;
  /** The tile's height on a board, in sixths. */
  rows?: FloorKpi['rows'] | undefined;
  /** Facts from the page: a whole feed (an object with a `floorboard` key) or this widget's section. */
  data?: FloorKpi['data'] | undefined;
  /** The URL of a feed of the widget's own. */
  src?: FloorKpi['src'] | undefined;
}

/** What may be set on `<floor-nps-trend>`: NPS over time: where we are, whether it moved, whether the target will be reached. */
export interface FloorNpsTrendProps {
  /** `trend`: the score over time (the default); `shares`: promoters, passives and detractors. */
  view?: FloorNpsTrend['view'] | undefined;
  /** What the figure is compared with: `previous`, `year` or `target`; default: the period before and the same one last year. */
  compare?: FloorNpsTrend['compare'] | undefined;
  /** Replaces the heading that the feed or the widget gives. */
  heading?: FloorNpsTrend['heading'] | undefined;
  /** `light`, `dark`, `high-contrast` or `paper`; default: the theme around it, else what the page prefers. */
  theme?: FloorNpsTrend['theme'] | undefined;
  /** The tile's width on a board, in twelfths. */
  columns?: FloorNpsTrend['columns'] | undefined;
  /** The tile's height on a board, in sixths. */
  rows?: FloorNpsTrend['rows'] | undefined;
  /** Facts from the page: a whole feed (an object with a `floorboard` key) or this widget's section. */
  data?: FloorNpsTrend['data'] | undefined;
  /** The URL of a feed of the widget's own. */
  src?: FloorNpsTrend['src'] | undefined;
}

/** What may be set on `<floor-purpose>`: The facility's purpose. */
export interface FloorPurposeProps {
  /** Replaces the heading that the feed or the widget gives. */
  heading?: FloorPurpose['heading'] | undefined;
  /** `light`, `dark`, `high-contrast` or `paper`; default: the theme around it, else what the page prefers. */
  theme?: FloorPurpose['theme'] | undefined;
  /** The tile's width on a board, in twelfths. */
  columns?: FloorPurpose['columns'] | undefined;
  /** The tile's height on a board, in sixths. */
  rows?: FloorPurpose['rows'] | undefined;
  /** Facts from the page: a whole feed (an object with a `floorboard` key) or this widget's section. */
  data?: FloorPurpose['data'] | undefined;
  /** The URL of a feed of the widget's own. */
  src?: FloorPurpose['src'] | undefined;
}
