// The React wrappers, one a widget, from the manifest.
import { elementsOf, type ElementDeclaration, type Manifest } from './manifest.js';

const folder = 'packages/react/src/generated';
const banner = '// Generated from packages/widgets/custom-elements.json by npm run generate. Do not edit.';

/** floor-state -> onFloorState. */
const handlerOf = (event: string) =>
  `on-${event}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** floor-nps-trend -> nps-trend, the entry that holds its class. */
const entryOf = ({ tagName }: ElementDeclaration) => tagName.replace(/^floor-/, '');

const handler = ({ name, type }: NonNullable<ElementDeclaration['events']>[number]) =>
  `    ${handlerOf(name)}: '${name}' as EventName<${type.text}>,`;

function wrapper(element: ElementDeclaration): string {
  const { name, tagName, summary, events = [] } = element;
  // The others are the browser's own.
  const types = [...new Set(events.map(({ type }) => type.text))]
    .filter((name) => name.startsWith('Floor'))
    .sort();
  const entry = entryOf(element);
  return [
    banner,
    `import { createComponent${events.length > 0 ? ', type EventName' : ''} } from '@lit/react';`,
    "import React from 'react';",
    ...(types.length > 0 ? [`import type { ${types.join(', ')} } from 'floorboard';`] : []),
    `import { ${name} as Element } from 'floorboard/${entry}';`,
    `import 'floorboard/${entry}/define';`,
    '',
    `/** \`<${tagName}>\` for React${summary ? `: ${summary}` : '.'} */`,
    `export const ${name} = createComponent({`,
    '  react: React,',
    `  tagName: '${tagName}',`,
    '  elementClass: Element,',
    `  displayName: '${name}',`,
    ...(events.length > 0 ? ['  events: {', ...events.map(handler), '  },'] : []),
    '});',
    '',
  ].join('\n');
}

/** The wrappers' sources and the index that exports them, by path. */
export function reactFiles(manifest: Manifest): Record<string, string> {
  const elements = [...elementsOf(manifest)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ...Object.fromEntries(elements.map((each) => [`${folder}/${entryOf(each)}.ts`, wrapper(each)])),
    [`${folder}/index.ts`]: [
      banner,
      ...elements.map((each) => `export { ${each.name} } from './${entryOf(each)}.js';`),
      '',
    ].join('\n'),
  };
}
