import type { Feed, SectionName } from '@floorboard/feed';
import { awardWinnersModel } from '../award-winners/award-winners.model.js';
import { customerMarblesModel } from '../customer-marbles/customer-marbles.model.js';
import { huddleActionsModel } from '../huddle-actions/huddle-actions.model.js';
import { modelContext, formatOf, type ModelContext, type WidgetModel } from '../internal/model.js';
import { verdictOf } from '../internal/verdict.js';
import { kpiModel } from '../kpi/kpi.model.js';
import { npsTrendModel } from '../nps-trend/nps-trend.model.js';
import { purposeModel } from '../purpose/purpose.model.js';

/** A section as a page without scripts can show it. */
export interface SectionInWords {
  readonly heading: string;
  /** What the figures say, where the widget has a finding. */
  readonly finding: string;
  readonly summary: string;
  /** When it was true: "As of today 06:00", "Records to 3 August 2017"; late facts say so. */
  readonly dated: string;
}

type Models = {
  [Name in SectionName]: (section: NonNullable<Feed[Name]>, context: ModelContext) => WidgetModel[];
};

/** In the order in which a huddle reads them. */
const models: Models = {
  nps: (section, context) => [npsTrendModel(section, context)],
  customers: (section, context) => [customerMarblesModel(section, context)],
  kpis: (section, context) => section.items.map(({ id }) => kpiModel(section, context, { metric: id })),
  actions: (section, context) => [huddleActionsModel(section, context)],
  awards: (section, context) => [awardWinnersModel(section, context)],
  purpose: (section, context) => [purposeModel(section, context)],
};

/** Every section of a feed in headings and sentences, with its date: what is left of a board where nothing can be drawn. */
export function feedInWords(feed: Feed, now: number): SectionInWords[] {
  const said = (name: SectionName): SectionInWords[] => {
    const section = feed[name];
    if (!section) return [];
    const context = modelContext(feed, section, { now, place: 'kiosk' });
    const { lead, text } = verdictOf(
      {
        state: 'ready',
        snapshot: { feed, problems: [], receivedAt: now, connection: 'live', origin: 'network', skew: 0 },
        context,
        trouble: undefined,
        hasPicture: true,
        now,
      },
      formatOf(context),
    );
    const dated = [lead, text].filter(Boolean).join(' ');
    const inModels = models[name] as (section: object, context: ModelContext) => WidgetModel[];
    return inModels(section, context).map(({ heading, finding = '', summary }) => ({
      heading,
      finding,
      summary,
      dated,
    }));
  };
  return (Object.keys(models) as SectionName[]).flatMap((name) => said(name));
}
