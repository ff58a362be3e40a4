// What editors know of the elements: VS Code's custom data for HTML and CSS, and JetBrains' web-types.
import { elementsOf, type ElementDeclaration, type Manifest } from './manifest.js';
import { version } from '../../packages/widgets/src/internal/define.js';

const folder = 'packages/widgets';
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** 'light' | 'dark' -> light, dark; nothing for a type that isn't a choice of words. */
const wordsOf = (type = ''): string[] =>
  /^(?:'[^']*'|undefined)(?: \| (?:'[^']*'|undefined))*$/.test(type)
    ? [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word!)
    : [];

/** An attribute with the type and default of its property. */
function attributesOf({ attributes = [], members }: ElementDeclaration) {
  return attributes.map(({ name, description, fieldName }) => {
    const field = members.find((member) => member.name === (fieldName ?? name));
    return { name, description, type: field?.type?.text ?? 'string', initial: field?.default };
  });
}

const htmlTag = (element: ElementDeclaration) => ({
  name: element.tagName,
  description: element.summary,
  attributes: attributesOf(element).map(({ name, description, type }) => {
    const words = wordsOf(type);
    return {
      name,
      description,
      ...(words.length > 0 ? { values: words.map((word) => ({ name: word })) } : {}),
    };
  }),
});

const webType = (element: ElementDeclaration) => {
  const { tagName, summary, members, events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return {
    name: tagName,
    description: summary,
    attributes: attributesOf(element).map(({ name, description, type, initial }) => ({
      name,
      description,
      value: { type, ...(initial === undefined ? {} : { default: initial }) },
    })),
    slots: slots.map(({ name, description }) => ({ name, description })),
    js: {
      properties: members
        .filter(({ kind }) => kind === 'field')
        .map(({ name, description, type, readonly }) => ({
          name,
          description,
          type: type?.text ?? 'unknown',
          ...(readonly ? { 'read-only': true } : {}),
        })),
      events: events.map(({ name, description, type }) => ({ name, description, type: type.text })),
    },
    css: {
      parts: cssParts.map(({ name, description }) => ({ name, description })),
      properties: cssProperties.map(({ name, description }) => ({ name, description })),
    },
  };
};

/** Every custom property once, in the order in which elements name them. */
const customProperties = (elements: readonly ElementDeclaration[]) => [
  ...new Map(
    elements.flatMap(({ cssProperties = [] }) =>
      cssProperties.map(({ name, description }) => [name, { name, description }] as const),
    ),
  ).values(),
];

export function editorFiles(manifest: Manifest): Record<string, string> {
  const elements = elementsOf(manifest);
  return {
    [`${folder}/html-custom-data.json`]: json({ version: 1.1, tags: elements.map(htmlTag) }),
    [`${folder}/css-custom-data.json`]: json({ version: 1.1, properties: customProperties(elements) }),
    [`${folder}/web-types.json`]: json({
      $schema: 'https://json.schemastore.org/web-types',
      name: 'floorboard',
      version,
      'description-markup': 'markdown',
      'js-types-syntax': 'typescript',
      contributions: { html: { elements: elements.map(webType) } },
    }),
  };
}
