// Element tests in a real Chromium, straight from the TypeScript sources.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, findBrowser } from './scripts/browser.mjs';

const report = process.env.FLOORBOARD_REPORT;

/** Writes { passed, failed, skipped } of the whole run for scripts/runners.mjs. */
const countReporter = {
  stop({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const add = (suite) => {
      for (const test of suite.tests) {
        counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      }
      suite.suites.forEach(add);
    };
    for (const session of sessions) {
      if (session.testResults) add(session.testResults);
      counts.failed += session.errors.length;
    }
    if (report) writeFileSync(report, JSON.stringify(counts));
  },
};

export default {
  rootDir: '.',
  files: [],
  // One tab at a time: a tab in the background isn't laid out, so its ResizeObservers wait for ever.
  concurrency: 1,
  nodeResolve: { exportConditions: ['@floorboard/source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2021',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: browserFlags } })],
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
};
