// Why a text is not JSON, and where: for the people who write feeds. Engines word that error differently, and some don't
// say the place. Not in the widgets' bundles, which say it more briefly.
import { explainBriefly } from './document.js';
import { escaped } from './texts.js';
import type { ExplainJson } from '../types.js';

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const word = /-?[A-Za-z_]+|-?[\w.]+|[^]/uy;

const foreignWords: Readonly<Record<string, string>> = {
  NaN: 'JSON has no NaN, write null',
  Infinity: 'JSON has no Infinity, write null',
  '-Infinity': 'JSON has no Infinity, write null',
  undefined: 'JSON has no undefined, leave the field out',
  None: 'write null',
  True: 'write true',
  False: 'write false',
  "'": 'texts and names stand in double quotes',
  '/': 'JSON has no comments',
};

const expectations = {
  value: 'a value',
  'value or end': 'a value or ]',
  name: 'a name in double quotes',
  'name or end': 'a name in double quotes or }',
  colon: 'a colon',
  'comma or end': 'a comma or the end of the list or object',
  nothing: 'nothing more',
};
type State = keyof typeof expectations;

/** Where the text stops being JSON. */
function firstFault(text: string): { readonly at: number; readonly state: State } {
  const open: string[] = [];
  let at = 0;
  let state: State = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const matched = pattern.test(text);
    if (matched) at = pattern.lastIndex;
    return matched;
  };
  const afterValue = (): State => (open.length > 0 ? 'comma or end' : 'nothing');
  for (;;) {
    take(space);
    const next = text[at];
    const closes = next === open[open.length - 1];
    if (next !== undefined && closes && state.endsWith('end')) {
      open.pop();
      at += 1;
      state = afterValue();
    } else if (state === 'comma or end' && next === ',') {
      at += 1;
      state = open[open.length - 1] === '}' ? 'name' : 'value';
    } else if (state.startsWith('name') && take(string)) {
      state = 'colon';
    } else if (state === 'colon' && next === ':') {
      at += 1;
      state = 'value';
    } else if (state.startsWith('value') && (next === '{' || next === '[')) {
      at += 1;
      open.push(next === '{' ? '}' : ']');
      state = next === '{' ? 'name or end' : 'value or end';
    } else if (state.startsWith('value') && (take(string) || take(scalar))) {
      state = afterValue();
    } else {
      return { at, state };
    }
  }
}

/** Explains a text that JSON.parse refuses: what was found at which line and column, and what to do. */
export const explainJson: ExplainJson = (text, error) => {
  // Nothing, a web page, UTF-16: no place in it says more.
  if (/^\s*($|<)/.test(text)) return explainBriefly(text, error);
  if (text.includes('\0')) return ['UTF-16', 'save it as UTF-8'];
  const { at, state } = firstFault(text);
  const before = text.slice(0, at).split('\n');
  const place = `line ${before.length}, column ${(before[before.length - 1] ?? '').length + 1}`;
  word.lastIndex = at;
  const token = word.exec(text)?.[0] ?? '';
  // A text that opens and finds no quote to close it has lost its end, and so has one that ends within a word or number.
  const unclosed = token === '"' && text.indexOf('"', at + 1) < 0;
  const cutOff = /[\w.-]$/.test(token) && at + token.length === text.length && state !== 'nothing';
  if (!token || unclosed || cutOff)
    return [`a document that breaks off at ${place}`, 'it is only half there'];
  const shown = escaped(JSON.stringify(token.slice(0, 20)));
  return [`${shown} at ${place}`, foreignWords[token] ?? `${expectations[state]} belongs there`];
};
