// Every rule of the house that lint holds is proven on a bad line that it refuses and a good one that it lets through.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { houseRules } from './rules.js';

const widget = 'packages/widgets/src/example/example.ts';
const chart = 'packages/widgets/src/chart/example.ts';
const html = "import { html } from 'lit';\n";
const css = "import { css } from 'lit';\n";

interface Proof {
  readonly says: string;
  readonly file?: string;
  readonly bad: string;
  readonly good?: string;
  readonly complaint: RegExp;
}

const proofs: Proof[] = [
  // What a strict policy forbids.
  {
    says: 'refuses styleMap',
    bad: "import { styleMap } from 'lit/directives/style-map.js';\nexport const a = styleMap({});",
    good: "import { setProperty } from '../internal/set-property.js';\nexport const a = setProperty({});",
    complaint: /styleMap breaks a strict content security policy/,
  },
  {
    says: 'refuses a style attribute in a template',
    bad: `${html}export const a = html\`<p style="color: red">a</p>\`;`,
    good: `${html}export const a = html\`<p class="style">a</p>\`;`,
    complaint: /style attribute breaks/,
  },
  {
    says: 'refuses a style attribute in an SVG template',
    bad: "import { svg } from 'lit';\nexport const a = (fill: string) => svg`<path style=${fill} />`;",
    complaint: /style attribute breaks/,
  },
  {
    says: 'refuses setAttribute of a style',
    bad: "export const a = (el: Element) => el.setAttribute('style', 'color: red');",
    good: "export const a = (el: HTMLElement) => el.style.setProperty('color', 'red');",
    complaint: /style attribute breaks/,
  },
  {
    says: 'refuses unsafeHTML',
    bad: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const a = unsafeHTML('');",
    complaint: /unsafeHTML breaks/,
  },
  {
    says: 'refuses unsafeSVG',
    bad: "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';\nexport const a = unsafeSVG('');",
    complaint: /unsafeSVG breaks/,
  },
  ...['el.innerHTML = text', 'el.outerHTML = text', "el.insertAdjacentHTML('beforeend', text)"].map(
    (code) => ({
      says: `refuses ${code}`,
      bad: `export const a = (el: Element, text: string) => { ${code}; };`,
      good: 'export const a = (el: Element, text: string) => { el.textContent = text; };',
      complaint: /Markup from text/,
    }),
  ),
  {
    says: 'refuses innerHTML bound in a template',
    bad: `${html}export const a = (text: string) => html\`<p .innerHTML=\${text}></p>\`;`,
    complaint: /Markup from text/,
  },
  { says: 'refuses eval', bad: "export const a: unknown = eval('1');", complaint: /^no-eval/ },
  {
    says: 'refuses new Function',
    bad: "export const a: unknown = new Function('return 1');",
    complaint: /^no-new-func/,
  },

  // What never enters a bundle.
  {
    says: 'refuses classic zod',
    file: 'packages/feed/src/example.ts',
    bad: "import * as z from 'zod';\nexport const a = z.string();",
    good: "import * as z from 'zod/mini';\nexport const a = z.string();",
    complaint: /Import 'zod\/mini'/,
  },
  ...['d3', 'd3-selection', 'd3-transition'].map((name) => ({
    says: `refuses ${name}`,
    file: chart,
    bad: `import * as d3 from '${name}';\nexport const a = d3;`,
    good: "import { extent } from 'd3-array';\nexport const a = extent;",
    complaint: /^no-restricted-imports/,
  })),

  // What Chromium 79 doesn't know.
  ...(
    [
      ['structuredClone(list)', '[...list]'],
      ['list.at(-1)', 'list[list.length - 1]'],
      ["text.replaceAll('a', 'b')", "text.replace(/a/g, 'b')"],
      ['el.replaceChildren()', 'el.remove()'],
      ["Object.hasOwn(el, 'a')", "Object.prototype.hasOwnProperty.call(el, 'a')"],
      ['crypto.randomUUID()', 'crypto.getRandomValues(new Uint8Array(1))'],
      ['AbortSignal.timeout(1)', 'new AbortController()'],
      ["new Intl.Segmenter('en')", "new Intl.NumberFormat('en')"],
      ["Intl.supportedValuesOf('timeZone')", "new Intl.DateTimeFormat('en')"],
      ['new WeakRef(el)', 'new WeakMap([[el, 1]])'],
      ['canvas.roundRect(0, 0, 1, 1, 1)', 'canvas.arcTo(0, 0, 1, 1, 1)'],
      ['list.findLast(Boolean)', 'list.find(Boolean)'],
      ['list.toSorted()', 'list.slice().sort()'],
      ['Promise.any([])', 'Promise.all([])'],
      [
        "el.addEventListener('click', f, { signal: stop.signal })",
        "el.addEventListener('click', f, { passive: true })",
      ],
    ] as const
  ).flatMap(([bad, good]) =>
    ['packages/metrics/src/example.ts', 'packages/feed/src/example.ts', widget, 'kiosk/src/example.ts'].map(
      (file) => ({
        says: `refuses ${bad} in ${file.split('/src')[0] ?? ''}`,
        file,
        bad: args(bad),
        good: args(good),
        complaint: /Chromium 79/,
      }),
    ),
  ),
  {
    says: 'refuses await at the top of a module',
    bad: "export {};\nawait fetch('a');",
    good: "export const a = async () => { await fetch('a'); };",
    complaint: /Top-level await/,
  },
  ...(
    [
      ['.a { inset: 0; }', '.a { top: 0; clip-path: inset(50%); }'],
      ['.a { display: flex; gap: 8px; }', '.a { display: grid; gap: 8px; }'],
      ['.a { aspect-ratio: 1; }', '@supports (aspect-ratio: 1) { .a { aspect-ratio: 1; } }'],
      ['.a { margin-inline: auto; }', '.a { margin-inline-start: auto; }'],
      ['.a { padding-block: 0; }', '.a { padding: 0; }'],
      ['.a { color: color-mix(in srgb, red, blue); }', '.a { color: red; }'],
      ['.a { height: 100dvh; }', '.a { height: 100vh; }'],
      [':is(.a, .b) { color: red; }', '.a, .b { color: red; }'],
      ['.a { &:hover { color: red; } }', '.a:hover { color: red; }'],
      ['@layer base { .a { color: red; } }', '.a { color: red; }'],
      ['@container (width > 1px) { .a { color: red; } }', '@media print { .a { color: red; } }'],
    ] as const
  ).map(([bad, good]) => ({
    says: `refuses the style ${bad}`,
    bad: `${css}export const a = css\`${bad}\`;`,
    good: `${css}export const a = css\`${good}\`;`,
    complaint: /css-floor: .* is newer than Chromium 79/,
  })),

  // The arrows of the house.
  ...(
    [
      ['packages/metrics/src/example.ts', '@floorboard/feed', './nps.js'],
      ['packages/metrics/src/example.ts', 'd3-array', './nps.js'],
      ['packages/feed/src/example.ts', 'lit', '@floorboard/metrics'],
      ['packages/feed/src/example.ts', 'floorboard/models', '@floorboard/metrics'],
      [widget, '@floorboard/cli', 'd3-shape'],
      [widget, 'floorboard/nps-trend', '../nps-trend/nps-trend.js'],
      [widget, '../../../feed/src/index.js', '@floorboard/feed'],
      [widget, 'react', 'lit/decorators.js'],
      ['packages/react/src/example.ts', '@floorboard/feed', 'floorboard/nps-trend'],
      ['packages/cli/src/example.ts', 'floorboard', 'floorboard/models'],
      ['packages/cli/src/example.ts', 'lit', 'node:fs'],
      ['kiosk/src/example.ts', '@floorboard/cli', 'floorboard/define'],
      ['stories/example.stories.ts', '../packages/widgets/src/index.js', 'floorboard/define'],
      ['stories/example.stories.ts', '@floorboard/metrics', '@floorboard/feed'],
    ] as const
  ).map(([file, bad, good]) => ({
    says: `refuses ${bad} in ${file}`,
    file,
    bad: `import * as a from '${bad}';\nexport { a };`,
    good: `import * as a from '${good}';\nexport { a };`,
    complaint: /^house\/arrows/,
  })),
  {
    says: 'sees the arrow behind a dynamic import and a re-export',
    file: 'packages/metrics/src/example.ts',
    bad: "export * from '@floorboard/feed';\nexport const a = () => import('floorboard');",
    complaint: /^house\/arrows/,
  },

  // Tests that don't run.
  ...(
    [
      ["it.only('a', () => {});", "it('a', () => {});"],
      ["describe.skip('a', () => {});", "describe('a', () => {});"],
      ["it('a', { todo: true }, () => {});", "it('a', { timeout: 1 }, () => {});"],
    ] as const
  ).map(([bad, good]) => ({
    says: `refuses ${bad}`,
    file: 'packages/metrics/src/example.test.ts',
    bad: `import { describe, it } from 'node:test';\nexport { describe, it };\n${bad}`,
    good: `import { describe, it } from 'node:test';\nexport { describe, it };\n${good}`,
    complaint: /A test runs or goes/,
  })),
  { says: 'refuses any', bad: 'export const a = (b: any) => b as unknown;', complaint: /no-explicit-any/ },
  {
    says: 'refuses a file past 300 lines',
    bad: Array.from({ length: 301 }, (_, i) => `export const a${i} = ${i};`).join('\n'),
    complaint: /^max-lines/,
  },
];

/** An expression with everything that the proofs use handed in. */
function args(expression: string): string {
  return `export const a = (list: number[], text: string, el: Element, canvas: CanvasRenderingContext2D, stop: AbortController, f: () => void): unknown[] => [list, text, el, canvas, stop, f, ${expression}];`;
}

describe('the house, as lint holds it', () => {
  for (const { says, file = widget, bad, good, complaint } of proofs) {
    it(says, async () => {
      const found = await houseRules(file, bad);
      assert.ok(
        found.some((text) => complaint.test(text)),
        `expected ${complaint}, got ${JSON.stringify(found)}`,
      );
      if (good !== undefined) assert.deepEqual(await houseRules(file, good), []);
    });
  }
});
