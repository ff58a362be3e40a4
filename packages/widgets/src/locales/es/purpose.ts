import type { Catalogue } from '../registry.js';

export const purpose: Catalogue['purpose'] = {
  heading: 'Nuestro propósito',
  since: (when) => `desde ${when}`,
  empty: 'Todavía no hay nada escrito.',
};
