// The arrows of the house: what each room may import. Read as "metrics imports nothing, feed only metrics, ...".
import { dirname, relative, resolve, sep } from 'node:path';

/** Room -> the packages it may import. An entry ending in / allows every entry below it; node: every built-in module. */
export const rooms = {
  'packages/metrics': [],
  'packages/feed': ['@floorboard/metrics', 'zod/mini'],
  'packages/widgets': [
    '@floorboard/metrics',
    '@floorboard/feed',
    '@lit/reactive-element',
    'lit',
    'lit/',
    'd3-',
  ],
  'packages/react': ['floorboard', 'floorboard/', '@lit/react', 'react'],
  'packages/cli': [
    '@floorboard/metrics',
    '@floorboard/feed',
    'floorboard/models',
    '@duckdb/node-api',
    'sirv',
    'playwright-core',
    'compression',
    'node:',
  ],
  kiosk: ['@floorboard/metrics', '@floorboard/feed', 'floorboard', 'floorboard/'],
  stories: ['@floorboard/feed', 'floorboard', 'floorboard/', 'lit', 'lit/', 'vite', '@storybook/'],
};

/** What a test beside its source may import besides: nothing of this ships. */
const forTests = [
  'node:',
  'fast-check',
  'ajv',
  'ajv/',
  'axe-core',
  'esbuild',
  'playwright-core',
  '@open-wc/testing',
  '@web/test-runner-commands',
  '@floorboard/feed/schema',
  '@floorboard/feed/testing',
  '@floorboard/feed/feed.schema.json',
];

/** A test may come in by the front door. */
const ownNames = {
  'packages/metrics': '@floorboard/metrics',
  'packages/feed': '@floorboard/feed',
  'packages/widgets': 'floorboard/',
};

const posix = (path) => path.split(sep).join('/');
const isTest = (file) => /\.test\.tsx?$|\/testing(?:\/|-\w+\.ts|\.ts)/.test(file);
const roomOf = (file) => Object.keys(rooms).find((room) => file.startsWith(`${room}/`));
const allows = (list, name) =>
  list.some((entry) => (/[/:-]$/.test(entry) ? name.startsWith(entry) : name === entry));

/** The sentence against an import, or undefined where it is allowed. `file` is relative to the repository. */
export function refuse(file, name) {
  const room = roomOf(file);
  if (!room) return undefined;
  if (name.startsWith('.')) {
    const target = posix(relative('.', resolve(dirname(file), name)));
    if (target.startsWith(`${room}/`)) return undefined;
    if (isTest(file) && roomOf(target) === undefined) return undefined;
    return `${room} reaches into ${target}: import a package by its name, and only along the arrows.`;
  }
  const allowed = isTest(file) ? [...rooms[room], ...forTests, ownNames[room] ?? ''] : rooms[room];
  if (allows(allowed, name)) return undefined;
  return `${room} may not import ${name}: it imports ${rooms[room].join(', ') || 'nothing'} (docs/design.md, The house).`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: { type: 'problem', schema: [], docs: { description: 'Import arrows point down only' } },
  create(context) {
    const file = posix(relative(context.cwd, context.filename));
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const message = refuse(file, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
