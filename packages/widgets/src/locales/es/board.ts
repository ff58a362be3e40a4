import type { Catalogue } from '../registry.js';

export const board: Catalogue['board'] = {
  untitled: 'Tablero',
  notes: 'Notas',
  printed: (day, time) => `Impreso el ${day}, ${time}`,
};
