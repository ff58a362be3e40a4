import type { Catalogue } from '../registry.js';

export const board: Catalogue['board'] = {
  untitled: 'Tableau',
  notes: 'Notes',
  printed: (day, time) => `Imprimé le ${day} à ${time}`,
};
