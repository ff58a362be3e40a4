import type { Catalogue } from '../registry.js';

export const purpose: Catalogue['purpose'] = {
  heading: 'Wofür wir da sind',
  since: (when) => `seit ${when}`,
  empty: 'Noch nichts aufgeschrieben.',
};
