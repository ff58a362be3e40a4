import type { Catalogue } from '../registry.js';

export const purpose: Catalogue['purpose'] = {
  heading: 'Nosso propósito',
  since: (when) => `desde ${when}`,
  empty: 'Ainda não há nada escrito.',
};
