#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (!existsSync(program)) {
  console.error('floorboard: not built yet. Run "npm run build" once in the project\'s root.');
  process.exit(2);
}
await import(program);
