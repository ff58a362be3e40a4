// A wrapper a widget: importing one registers its element. React 19 can use the elements themselves; 18 can't pass
// objects or listen to their events without these.
export * from './generated/index.js';
