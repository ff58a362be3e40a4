// The sections of the contract, each with all that reading it takes, so that a page carries only those it shows.
import * as nodes from './contract.generated.js';
import { judgeBooks, judgeEvents } from './facts.js';
import type { Findings } from './findings.js';
import type { RecordNode } from './table.js';
import type { SectionName, Sections } from '../types.js';

export interface ReadableSection<Name extends SectionName = SectionName> {
  readonly name: Name;
  readonly node: RecordNode;
  /** Tells what only the whole section can show. */
  readonly judge?: (feed: Partial<Sections>, findings: Findings) => void;
}

export const npsSection: ReadableSection<'nps'> = { name: 'nps', node: nodes.nps, judge: judgeEvents };
export const customersSection: ReadableSection<'customers'> = {
  name: 'customers',
  node: nodes.customers,
  judge: judgeBooks,
};
export const actionsSection: ReadableSection<'actions'> = { name: 'actions', node: nodes.actions };
export const awardsSection: ReadableSection<'awards'> = { name: 'awards', node: nodes.awards };
export const kpisSection: ReadableSection<'kpis'> = { name: 'kpis', node: nodes.kpis };
export const purposeSection: ReadableSection<'purpose'> = { name: 'purpose', node: nodes.purpose };

export const allSections: readonly ReadableSection[] = [
  npsSection,
  customersSection,
  actionsSection,
  awardsSection,
  kpisSection,
  purposeSection,
];
