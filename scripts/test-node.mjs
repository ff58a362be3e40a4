// Runs tests in Node from source: node scripts/test-node.mjs [part of a path]...
import { nodeTests } from './files.mjs';
import { runNode } from './runners.mjs';

const counts = await runNode(nodeTests(process.argv.slice(2)));
process.exit(counts.failed || counts.passed === 0 ? 1 : 0);
