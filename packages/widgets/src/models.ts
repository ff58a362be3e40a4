// The widgets' DOM-free models: facts in, what to draw and what to say out.
export { formatter, usableLocale, usableTimeZone, type Formatter } from './internal/format.js';
export {
  modelContext,
  type Box,
  type DataTable,
  type ModelContext,
  type WidgetModel,
} from './internal/model.js';
export { purposeModel, type PurposeModel } from './purpose/purpose.model.js';
export {
  huddleActionsModel,
  type ActionGroupView,
  type ActionView,
  type HuddleActionsModel,
  type HuddleActionsOptions,
} from './huddle-actions/huddle-actions.model.js';
export {
  customerMarblesModel,
  type CustomerMarblesModel,
} from './customer-marbles/customer-marbles.model.js';
export { kpiModel, type KpiModel, type KpiOptions, type Standing } from './kpi/kpi.model.js';
export {
  awardWinnersModel,
  type AwardView,
  type AwardWinnersModel,
  type WinnerView,
} from './award-winners/award-winners.model.js';
export { npsTrendModel, type NpsTrendModel, type NpsTrendOptions } from './nps-trend/nps-trend.model.js';
export { feedInWords, type SectionInWords } from './plain/in-words.js';
