import type { Catalogue } from '../registry.js';

export const board: Catalogue['board'] = {
  untitled: 'Tafel',
  notes: 'Notizen',
  printed: (day, time) => `Gedruckt am ${day}, ${time}`,
};
