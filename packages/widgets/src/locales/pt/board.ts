import type { Catalogue } from '../registry.js';

export const board: Catalogue['board'] = {
  untitled: 'Quadro',
  notes: 'Notas',
  printed: (day, time) => `Impresso em ${day}, ${time}`,
};
