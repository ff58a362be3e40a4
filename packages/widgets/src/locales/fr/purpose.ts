import type { Catalogue } from '../registry.js';

export const purpose: Catalogue['purpose'] = {
  heading: 'Notre raison d’être',
  since: (when) => `depuis ${when}`,
  empty: 'Rien n’est encore écrit.',
};
