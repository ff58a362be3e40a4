// Runs element tests in a real Chromium from source: node scripts/test-browser.mjs [part of a path]...
import { browserTests } from './files.mjs';
import { runBrowser } from './runners.mjs';

const counts = await runBrowser(browserTests(process.argv.slice(2)));
process.exit(counts.failed || counts.passed === 0 ? 1 : 0);
