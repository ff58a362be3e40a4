import type { Catalogue } from '../registry.js';

export const purpose: Catalogue['purpose'] = {
  heading: 'غايتنا',
  since: (when) => `منذ ${when}`,
  empty: 'لم تُكتب الغاية بعد.',
};
