import type { Catalogue } from '../registry.js';

export const board: Catalogue['board'] = {
  untitled: 'Quadro',
};
