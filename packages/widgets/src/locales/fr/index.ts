import { actions } from './actions.js';
import { awards } from './awards.js';
import { board } from './board.js';
import { common } from './common.js';
import { customers } from './customers.js';
import { kpi } from './kpi.js';
import { nps } from './nps.js';
import { purpose } from './purpose.js';
import type { Catalogue } from '../registry.js';

/** French: short, impersonal, with the spaces that its punctuation wants. */
export const fr: Catalogue = { common, board, nps, customers, actions, awards, kpi, purpose };
