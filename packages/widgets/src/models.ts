// The widgets' DOM-free models: facts in, what to draw and what to say out.
export {
  modelContext,
  type Box,
  type DataTable,
  type ModelContext,
  type WidgetModel,
} from './internal/model.js';
export { purposeModel, type PurposeModel } from './purpose/purpose.model.js';
