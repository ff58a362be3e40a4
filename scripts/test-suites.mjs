// Runs the suites in test/ against the built files: node scripts/test-suites.mjs [--full] [part of a path]...
import { suites } from './files.mjs';
import { runNode } from './runners.mjs';

const words = process.argv.slice(2);
const filters = words.filter((word) => !word.startsWith('--'));
const counts = await runNode(suites(filters, words.includes('--full')), { concurrency: 1 });
process.exit(counts.failed || counts.passed === 0 ? 1 : 0);
