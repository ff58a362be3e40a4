// Types of the elements in templates: JSX (React 19), Vue and Svelte.
import { elementsOf, type ElementDeclaration, type Manifest } from './manifest.js';

const folder = 'packages/widgets/types';
const banner = '// Generated from custom-elements.json by npm run generate. Do not edit.';

/** What a page may set; `lang` is every element's. */
const settable = ({ members }: ElementDeclaration) =>
  members.filter(({ kind, readonly, name }) => kind === 'field' && !readonly && name !== 'lang');

/** floor-state -> onFloorState. */
const camel = (event: string) => `on-${event}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const imported = (elements: readonly ElementDeclaration[], also: readonly string[]) =>
  `import type { ${[...also, ...elements.map(({ name }) => name)].sort().join(', ')} } from 'floorboard';`;
const eventsOf = (elements: readonly ElementDeclaration[]) =>
  [
    ...new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text))),
    // The others are the browser's own.
  ].filter((name) => name.startsWith('Floor'));

const props = (element: ElementDeclaration) => [
  `/** What may be set on \`<${element.tagName}>\`${element.summary ? `: ${element.summary}` : '.'} */`,
  `export interface ${element.name}Props {`,
  ...settable(element).flatMap(({ name, description }) => [
    `  /** ${description ?? ''} */`,
    `  ${name}?: ${element.name}['${name}'] | undefined;`,
  ]),
  '}',
  '',
];

const handlers = ({ events = [] }: ElementDeclaration, nameOf: (event: string) => string) =>
  events.length === 0
    ? ''
    : ` & { ${events.map(({ name, type }) => `${nameOf(name)}?: (event: ${type.text}) => void`).join('; ')} }`;

/** One file: what it needs from elsewhere, and one line for each element in the framework's own list of tags. */
function file(
  elements: readonly ElementDeclaration[],
  lines: { readonly imports: string; readonly open: readonly string[]; readonly close: readonly string[] },
  entry: (element: ElementDeclaration) => string,
): string {
  return [
    banner,
    lines.imports,
    imported(elements, eventsOf(elements)),
    `import type { ${elements.map(({ name }) => `${name}Props`).join(', ')} } from './props.js';`,
    '',
    ...lines.open,
    ...elements.map(entry),
    ...lines.close,
    '',
  ].join('\n');
}

export function typeFiles(manifest: Manifest): Record<string, string> {
  const elements = [...elementsOf(manifest)].sort((a, b) => (a.name < b.name ? -1 : 1));
  const quoted = (event: string) => `'on${event}'`;
  return {
    [`${folder}/props.d.ts`]: [banner, imported(elements, []), '', ...elements.flatMap(props)].join('\n'),
    [`${folder}/jsx.d.ts`]: file(
      elements,
      {
        imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
        open: ["declare module 'react' {", '  namespace JSX {', '    interface IntrinsicElements {'],
        close: ['    }', '  }', '}'],
      },
      (element) =>
        `      '${element.tagName}': DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> & ${element.name}Props${handlers(element, quoted)};`,
    ),
    [`${folder}/svelte.d.ts`]: file(
      elements,
      {
        imports: "import type { HTMLAttributes } from 'svelte/elements';",
        open: ["declare module 'svelte/elements' {", '  interface SvelteHTMLElements {'],
        close: ['  }', '}'],
      },
      (element) =>
        `    '${element.tagName}': HTMLAttributes<${element.name}> & ${element.name}Props${handlers(element, quoted)};`,
    ),
    [`${folder}/vue.d.ts`]: file(
      elements,
      {
        imports: "import type { HTMLAttributes } from 'vue';",
        open: ["declare module 'vue' {", '  interface GlobalComponents {'],
        close: ['  }', '}'],
      },
      (element) =>
        `    '${element.tagName}': new () => { $props: Omit<HTMLAttributes, keyof ${element.name}Props> & ${element.name}Props${handlers(element, camel)} };`,
    ),
  };
}
