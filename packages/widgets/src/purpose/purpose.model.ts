import type { PurposeSection } from '@floorboard/feed';
import { grainOf } from '@floorboard/metrics';
import { formatOf, type ModelContext, type WidgetModel } from '../internal/model.js';
import { purpose as english } from '../locales/en/purpose.js';
import { wordsFor } from '../locales/registry.js';

export interface PurposeModel extends WidgetModel {
  readonly text: string;
  /** Who says it, and since when; empty where the feed doesn't say. */
  readonly byline: string;
}

/** A facility's purpose as it is written, with who says it and since when. */
export function purposeModel(section: PurposeSection, context: ModelContext): PurposeModel {
  const words = wordsFor('purpose', english, context.locale);
  const format = formatOf(context);
  const since =
    section.since === undefined
      ? ''
      : words.since(grainOf(section.since) ? format.period(section.since, 'long') : section.since);
  const byline = [section.by ?? '', since].filter(Boolean).join(', ');
  const text = section.text.trim();
  return {
    heading: section.title ?? words.heading,
    text,
    byline,
    summary: text ? [text, byline].filter(Boolean).join(' ') : words.empty,
    empty: text === '',
  };
}
