// Registers every element. One line a widget: this is the registry.
import './award-winners/award-winners.define.js';
import './board/board.define.js';
import './customer-marbles/customer-marbles.define.js';
import './feed/feed.define.js';
import './huddle-actions/huddle-actions.define.js';
import './kpi/kpi.define.js';
import './nps-trend/nps-trend.define.js';
import './purpose/purpose.define.js';

export * from './index.js';
