import type { Catalogue } from '../registry.js';

export const board: Catalogue['board'] = {
  untitled: 'اللوحة',
  notes: 'ملاحظات',
  printed: (day, time) => `طُبعت ${day}، ${time}`,
};
