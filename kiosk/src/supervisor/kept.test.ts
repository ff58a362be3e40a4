import { expect } from '@open-wc/testing';
import { keep, keepAgain, recall } from './kept.js';

const texts = () => Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)]);

describe('what a screen keeps', () => {
  beforeEach(() => localStorage.clear());

  it('is there again after storage was cleared under it, with what it found there at its start', () => {
    localStorage.setItem('floorboard found', 'a');
    expect(recall('found')).to.equal('a');
    expect(keep('made', 'b')).to.equal(true);
    localStorage.clear();
    expect([recall('found'), recall('made')]).to.deep.equal(['a', 'b']);
    expect(texts()).to.deep.equal([]);
    keepAgain();
    expect(texts()).to.have.deep.members([
      ['floorboard found', 'a'],
      ['floorboard made', 'b'],
    ]);
  });

  it('gives way to what another page has kept since', () => {
    keep('made', 'b');
    localStorage.setItem('floorboard made', 'c');
    keepAgain();
    expect(recall('made')).to.equal('c');
  });

  it('lasts as long as the page where the browser stores nothing', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
    const could = keep('made', 'd');
    const found = recall('made');
    keepAgain();
    Object.defineProperty(window, 'localStorage', own);
    expect([could, found, texts()]).to.deep.equal([false, 'd', []]);
  });
});
