// npm run new NAME [-- --section SECTION]: a widget that compiles, with its words, story and tests, on the registry.
// The tests that fail say what is left to do.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './files.mjs';
import { newWidget, sections } from './new/widget.mjs';

const usage = `usage: npm run new NAME [-- --section ${Object.keys(sections).join('|')}]`;

function fail(line) {
  console.error(`new: ${line}`);
  process.exit(1);
}

let given;
try {
  given = parseArgs({
    allowPositionals: true,
    options: { section: { type: 'string', default: 'kpis' } },
  });
} catch (error) {
  fail(`${error.message}\n${usage}`);
}
const [name] = given.positionals;
const { section } = given.values;
if (!name) fail(`a name is missing.\n${usage}`);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
  fail(`"${name}" can't be a tag: use small letters, digits and single hyphens, such as complaint-count.`);
if (!(section in sections)) fail(`"${section}" is no section of the feed.\n${usage}`);
if (existsSync(join(root, 'packages/widgets/src', name)))
  fail(`packages/widgets/src/${name} is there already.`);

const files = await newWidget({ name, section, read: (path) => readFileSync(join(root, path), 'utf8') });
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  console.log(`${existsSync(join(root, path)) ? 'changed' : 'wrote'} ${path}`);
  writeFileSync(join(root, path), text);
}
const { status } = spawnSync(process.execPath, ['scripts/generate.mjs'], { cwd: root, stdio: 'inherit' });
console.log(`
<floor-${name}> is there. Its tests say what is left:
  node scripts/test-node.mjs packages/widgets/src/${name}
  node scripts/test-browser.mjs packages/widgets/src/${name}
See it with npm run storybook, under Widgets.`);
process.exitCode = status ?? 1;
