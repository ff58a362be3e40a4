// llms.txt: the elements in plain text, for readers that take a page at a time.
import { elementsOf, type ElementDeclaration, type Manifest } from './manifest.js';

const list = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? [`${title}:`, ...lines, ''] : [];
const line = (name: string, description = '', detail = '') =>
  `- ${name}${detail && ` (${detail})`}: ${description}`;

function section(element: ElementDeclaration, shared: ReadonlySet<string>): string[] {
  const { tagName, name, summary, description, members, events = [], slots = [], cssParts = [] } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  return [
    `## <${tagName}>, class ${name}`,
    '',
    [summary, description?.replace(/\s+/g, ' ')].filter(Boolean).join(' '),
    '',
    ...list(
      'Attributes and properties',
      fields
        .filter((field) => !shared.has(field.name))
        .map((field) =>
          line(
            field.attribute ?? field.name,
            field.description,
            [
              field.type?.text,
              field.attribute === undefined && 'property only',
              field.readonly && 'read-only',
            ]
              .filter(Boolean)
              .join(', '),
          ),
        ),
    ),
    ...list(
      'Events',
      events.map((event) => line(event.name, event.description, event.type.text)),
    ),
    ...list(
      'Slots',
      slots.map((slot) => line(slot.name || 'default', slot.description)),
    ),
    ...list(
      'Parts',
      cssParts.map((part) => line(part.name, part.description)),
    ),
  ];
}

export function guide(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  const widgets = elements.filter(({ cssParts = [] }) => cssParts.some(({ name }) => name === 'table'));
  const [first] = widgets;
  const everywhere = (first?.members ?? []).filter(({ name }) =>
    widgets.every(({ members }) => members.some((member) => member.name === name)),
  );
  const shared = new Set(everywhere.map(({ name }) => name));
  return [
    '# floorboard',
    '',
    '> Web components that show the visual board of a customer-experience programme from one JSON feed.',
    '',
    'A page needs one module script and tags; it may have the strictest content security policy. A widget takes its facts',
    'from its `data` property, else its `src`, else a `<script type="application/json">` inside it, else the nearest',
    "`<floor-feed>` around it. The feed's JSON Schema is `@floorboard/feed/feed.schema.json`.",
    '',
    '```html',
    '<script type="module" src="/floorboard.js"></script>',
    '<floor-feed src="/feeds/nsw-0412.json" refresh="PT1M">',
    '  <floor-nps-trend></floor-nps-trend>',
    '</floor-feed>',
    '```',
    '',
    '## Every widget',
    '',
    ...list(
      'Attributes and properties',
      everywhere
        .filter(({ kind }) => kind === 'field')
        .map((field) => line(field.attribute ?? field.name, field.description, field.type?.text)),
    ),
    ...list(
      'Custom properties',
      (first?.cssProperties ?? []).map(({ name, description, default: initial }) =>
        line(name, description, initial),
      ),
    ),
    ...elements.flatMap((element) => section(element, widgets.includes(element) ? shared : new Set())),
  ].join('\n');
}
