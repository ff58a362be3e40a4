import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { built, sentences } from '../testing/workspace.js';
import { withheldName } from './awards.js';

const awards = {
  file: 'awards.csv',
  facility: 'site',
  award: 'award',
  period: 'period',
  winner: 'name',
  citation: 'for',
};
const header = 'site,award,period,name,for,team,consent';

const items = async (rows: readonly string[], project: object = {}) => {
  const result = await built(
    { awards: { ...awards, team: 'team', consent: 'consent' }, ...project },
    { 'awards.csv': `${[header, ...rows].join('\n')}\n` },
  );
  return { result, items: result.feed('a').awards?.items ?? [] };
};

describe('the awards of a list of winners', () => {
  it('are shared by the winners of one award and period', async () => {
    const { items: found } = await items([
      'A,Team of the month,2026-10,Ana,for calm,Dock,',
      'A,Team of the month,2026-11,Cy,for speed,,',
      'A,Team of the month,2026-10,Bo,for calm,Dock,',
    ]);
    assert.deepEqual(
      found.map(({ period, winners, citation }) => [period, winners.map(({ name }) => name), citation]),
      [
        ['2026-10', ['Ana', 'Bo'], 'for calm'],
        ['2026-11', ['Cy'], 'for speed'],
      ],
    );
  });

  it('are given to nobody where the row names no winner', async () => {
    const { items: found, result } = await items(['A,Team of the month,2026-10,,,,']);
    assert.deepEqual(found, [
      { award: 'Team of the month', period: '2026-10', winners: [], consent: 'board' },
    ]);
    assert.deepEqual(sentences(result), []);
  });

  it('never carry the name, team or words on a person who did not consent', async () => {
    const { items: found, result } = await items([
      'A,Idea,2026-10,Ana Silva,for one idea,Dock,none',
      'A,Idea,2026-10,Bo,for another idea,Lab,intranet',
      'A,Idea,2026-11,Di,for a third,Lab,ask her',
    ]);
    const text = result.texts.get('a.json') ?? '';
    assert.ok(!/Ana|Silva|Dock|"Di"/.test(text), text);
    assert.deepEqual(found[0]?.winners, [
      { name: withheldName, consent: 'none' },
      { name: 'Bo', team: 'Lab', consent: 'intranet' },
    ]);
    assert.equal(found[0].citation, 'for one idea; for another idea');
    assert.equal(found[1]?.winners[0]?.consent, 'none');
    assert.match(
      sentences(result)[0] ?? '',
      /the consent is none of board, intranet, none; the winner is not named/,
    );
  });

  it('are lost without a citation, an award’s name or a period that exists', async () => {
    const { result } = await items([
      'A,Idea,2026-10,Ana,for calm,,',
      'A,Idea,2026-11,Bo,,,',
      'A,,2026-10,Bo,for x,,',
      'A,Idea,October,Bo,for x,,',
      'A,Idea,2025-W53,Bo,for x,,',
    ]);
    assert.equal(result.feed('a').awards?.items.length, 1);
    assert.deepEqual(sentences(result), [
      'warning: awards.csv: 1 row left out: the award has winners but no citation.',
      'warning: awards.csv: 1 row left out: no award is named.',
      'warning: awards.csv: 2 rows left out: the period is none such as 2026, 2026-Q4, 2026-10, 2026-W43 or 2026-10-31.',
    ]);
  });

  it('are called as the project says', async () => {
    const { items: found } = await items(['A,EOM,2026-10,Ana,for calm,,'], {
      awards: { ...awards, names: { eom: 'Employee of the month' } },
    });
    assert.equal(found[0]?.award, 'Employee of the month');
  });

  it('alone date the feed by their last period: its start, or in an archive its end', async () => {
    const rows = ['A,Idea,2026-09,Ana,for calm,,', 'A,Idea,2026-10,Ana,for calm,,'];
    assert.equal((await items(rows)).result.generatedAt, '2026-10-01T00:00:00+10:00');
    assert.equal((await items(rows, { archive: true })).result.generatedAt, '2026-10-31T00:00:00+11:00');
  });

  it('of a network say where the winner works', async () => {
    const { result } = await items(['A,Idea,2026-10,Ana,for calm,,', 'B,Idea,2026-10,Bo,for calm,Lab,'], {
      network: { id: 'all', name: 'All' },
    });
    assert.deepEqual(
      result
        .feed('all')
        .awards?.items.map(({ winners }) => winners.map(({ name, team }) => `${name}, ${team}`)),
      [['Ana, A'], ['Bo, Lab']],
    );
  });
});
