import { explainJson } from '@floorboard/feed';
import { readBoards, readFeeds } from './boards.js';
import { isRecord, Report } from './report.js';
import { readScreens } from './screens.js';
import type { ConfigProblem, KioskConfig } from './types.js';

export interface ParsedConfig {
  /** Undefined where the text is no configuration at all; the last good one then stays. */
  readonly config: KioskConfig | undefined;
  readonly problems: readonly ConfigProblem[];
}

const version = 1;

/** Reads kiosk.json: what can run, runs; every loss is a sentence. Never throws. */
export function parseConfig(source: string): ParsedConfig {
  const report = new Report();
  const refuse = (message: string): ParsedConfig => {
    report.say('error', '', message);
    return { config: undefined, problems: report.problems };
  };
  const text = source.replace(/^\ufeff/, '').trim();
  if (text === '') return refuse('kiosk.json: the file is empty.');
  if (text.startsWith('<'))
    return refuse('kiosk.json: a web page came instead of JSON, perhaps a sign-in page.');
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    const [got, remedy] = explainJson(text, error);
    return refuse(`kiosk.json: expected JSON, got ${got}; ${remedy}.`);
  }
  if (!isRecord(found)) return refuse('kiosk.json: expected an object with feeds, boards and screens.');
  const said = found['floorboard'];
  if (typeof said === 'number' && said > version)
    return refuse(`kiosk.json: it is of version ${said}; this kiosk understands version ${version}.`);
  if (said !== version) report.add('warning', 'floorboard', String(version), said, 'it is read as version 1');
  report.unknownKeys(found, '', ['floorboard', 'feeds', 'boards', 'screens']);
  const feeds = readFeeds(found['feeds'], report);
  const boards = readBoards(found['boards'], feeds, report);
  const screens = readScreens(found['screens'], boards, report);
  if (Object.keys(boards).length === 0) return { config: undefined, problems: report.problems };
  return { config: { feeds, boards, screens }, problems: report.problems };
}
