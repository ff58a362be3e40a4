// What the sections of the contract have in common.
import * as z from 'zod/mini';
import { choice, instant, text } from './fields.js';

export const optional = z.exactOptional;

export const series = { grain: true, unique: ['period'], ordered: true } as const;
export const byId = { unique: ['id'] };
/** Sections and the envelope: a bad optional field costs itself, not the board. */
export const lenient = { lenient: true } as const;

/** Fields that every section may carry. */
export const sectionHead = () => ({
  title: optional(text(200, 'A heading of the section, in place of the widget’s own.')),
  asOf: optional(
    instant(
      'When these facts were true, where that differs from the feed’s generatedAt. RFC 3339 with offset.',
    ),
  ),
  source: optional(text(500, 'Where the facts come from, one line, shown small.')),
});

export const grain = () =>
  choice(['day', 'week', 'month', 'quarter', 'year'], 'The grain of every period in this section.');

export const consent = (description: string) => choice(['board', 'intranet', 'none'], description);
