// The files of a new widget, and the registry's files with its lines: text in, text out.
import { format } from 'prettier';

/** Section of the feed -> its type, the field that holds its records. */
export const sections = {
  nps: { type: 'NpsSection', records: 'periods' },
  customers: { type: 'CustomersSection', records: 'periods' },
  actions: { type: 'ActionsSection', records: 'items' },
  awards: { type: 'AwardsSection', records: 'items' },
  kpis: { type: 'KpisSection', records: 'items' },
};

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const spoken = (name) => {
  const words = name.replace(/-/g, ' ');
  return words[0].toUpperCase() + words.slice(1);
};

/** Puts a line where it belongs among those that look like it. */
function insert(text, line, alike) {
  const lines = text.split('\n');
  const places = lines.flatMap((each, i) => (alike.test(each) ? [i] : []));
  const before = places.find((i) => lines[i] > line);
  lines.splice(before ?? places[places.length - 1] + 1, 0, line);
  return lines.join('\n');
}

const model = ({ name, cls, fn, key, type, records }) => `import type { ${type} } from '@floorboard/feed';
import { formatOf, type ModelContext, type WidgetModel } from '../internal/model.js';
import { ${key} as english } from '../locales/en/${name}.js';
import { wordsFor } from '../locales/registry.js';

export interface ${cls}Model extends WidgetModel {
  /** How many records there are, as text. */
  readonly figure: string;
}

/** From facts to what is drawn and said. */
export function ${fn}Model(section: ${type}, context: ModelContext): ${cls}Model {
  const words = wordsFor('${key}', english, context.locale);
  const format = formatOf(context);
  const count = section.${records}.length;
  return {
    heading: section.title ?? words.heading,
    figure: format.number(count),
    summary: count === 0 ? words.empty : '',
    empty: count === 0,
  };
}
`;

const element = ({ name, cls, fn, key, tag, section, type }) => `import type { CSSResultGroup } from 'lit';
import { html, type TemplateResult } from 'lit/html.js';
import { FloorWidget } from '../internal/floor-widget.js';
import { ${section}Section, type ${type} } from '@floorboard/feed';
import { ${fn}Model, type ${cls}Model } from './${name}.model.js';
import { ${fn}Styles } from './${name}.styles.js';
import type { ModelContext } from '../internal/model.js';
import { ${key} as english } from '../locales/en/${name}.js';
import { wordsFor } from '../locales/registry.js';

/**
 * What it shows, and which question of the huddle it answers.
 *
 * @summary ${spoken(name)}.
 */
export class Floor${cls} extends FloorWidget<${type}, ${cls}Model> {
  static override readonly tag = '${tag}';
  static override readonly section = ${section}Section;
  static override readonly preferred = { columns: 4, rows: 3 };
  static override styles: CSSResultGroup = [FloorWidget.styles, ${fn}Styles];

  protected override defaultHeading(locale: string): string {
    return wordsFor('${key}', english, locale).heading;
  }

  protected override compute(section: ${type}, context: ModelContext): ${cls}Model {
    return ${fn}Model(section, context);
  }

  protected override renderModel(model: ${cls}Model): TemplateResult {
    return html\`<div part="body" class="body">
      <p part="headline" class="figure">\${model.figure}</p>
    </div>\`;
  }
}
`;

const styles = ({ fn }) => `import { css } from '../internal/css.js';

export const ${fn}Styles = css\`
  .figure {
    margin-top: calc(var(--_space) * 2);
  }
\`;
`;

const define = ({ name, cls, tag }) => `import { Floor${cls} } from './${name}.js';

Floor${cls}.define();

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': Floor${cls};
  }
}
`;

const words = ({ key, tag, name }) => `/** Words of \`${tag}\`. */
export const ${key} = {
  heading: '${spoken(name)}',
  empty: 'Nothing to show yet.',
};
`;

const modelTest = ({ name, cls, fn, section, records }) => `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFeed } from '@floorboard/feed/testing';
import { ${fn}Model, type ${cls}Model } from './${name}.model.js';
import { modelContext } from '../internal/model.js';

const feed = aFeed();
const context = modelContext(feed, undefined, { now: Date.parse('2026-11-02T09:00:00+11:00') });
const section = feed.${section};
assert.ok(section);

describe('${spoken(name).toLowerCase()}', () => {
  const model: ${cls}Model = ${fn}Model(section, context);

  it('says figure, period, comparison and certainty in one sentence', () => {
    assert.notEqual(model.summary, '');
  });

  it('puts every figure it draws into its table', () => {
    assert.ok(model.table);
  });

  it('says that there is nothing, where there is nothing', () => {
    const { empty, summary } = ${fn}Model({ ...section, ${records}: [] }, context);
    assert.equal(empty, true);
    assert.notEqual(summary, '');
  });
});
`;

const elementTest = ({ name, cls, tag }) => `import { aFeed } from '@floorboard/feed/testing';
import { expect, fixture, html } from '@open-wc/testing';
import type { Floor${cls} } from './${name}.js';
import './${name}.define.js';

describe('${tag}', () => {
  it('draws what its model says, and is accessible', async () => {
    const el = await fixture<Floor${cls}>(html\`<${tag} .data=\${aFeed()}></${tag}>\`);
    expect(el.state).to.equal('ready');
    expect(el.shadowRoot?.querySelector('[part="headline"]')).to.not.equal(null);
    await expect(el).to.be.accessible();
  });

  it('says its sentence to a screen reader', async () => {
    const el = await fixture<Floor${cls}>(html\`<${tag} .data=\${aFeed()}></${tag}>\`);
    expect(el.summary).to.not.equal('');
    expect(el.shadowRoot?.querySelector('#summary')?.textContent).to.equal(el.summary);
  });
});
`;

/** Every widget's file of stories is alike but for its names: the newest is made from the simplest. */
const stories = ({ name, tag, section }, purposeStories) =>
  purposeStories
    .replace("'floorboard/purpose/define'", () => `'floorboard/${name}/define'`)
    .replace("'Widgets/Purpose'", () => `'Widgets/${spoken(name)}'`)
    .replace(/'floor-purpose'/g, () => `'${tag}'`)
    .replace("'purpose')", () => `'${section}')`);

/** Paths to texts: new files, and the registry's with the new widget in them. `read` gives a present file's text. */
export async function newWidget({ name, section, read }) {
  const cls = pascal(name);
  const fn = camel(name);
  const about = { name, section, cls, fn, key: fn, tag: `floor-${name}`, ...sections[section] };
  const src = 'packages/widgets/src';
  const folder = `${src}/${name}/${name}`;
  const registry = insert(
    insert(
      read(`${src}/locales/registry.ts`),
      `import type { ${fn} } from './en/${name}.js';`,
      /^import type .* from '\.\/en\//,
    ),
    `  readonly ${fn}: typeof ${fn};`,
    /^ {2}readonly \w+: typeof \w+;/,
  );
  const catalogue = (language, words) =>
    insert(
      read(`${src}/locales/${language}/index.ts`),
      `import { ${fn} } from '${words}/${name}.js';`,
      /^import \{ \w+ \} from '\.\//,
    ).replace(
      /(export const \w+: Catalogue = \{[^}]*?),?(\s*\};)/,
      (_, members, end) => `${members}, ${fn}${end}`,
    );
  const files = {
    [`${folder}.ts`]: element(about),
    [`${folder}.model.ts`]: model(about),
    [`${folder}.styles.ts`]: styles(about),
    [`${folder}.define.ts`]: define(about),
    [`${folder}.model.test.ts`]: modelTest(about),
    [`${folder}.test.ts`]: elementTest(about),
    [`${src}/locales/en/${name}.ts`]: words(about),
    [`stories/${name}/${name}.stories.ts`]: stories(about, read('stories/purpose/purpose.stories.ts')),
    [`${src}/define.ts`]: insert(
      read(`${src}/define.ts`),
      `import './${name}/${name}.define.js';`,
      /^import '\.\//,
    ),
    [`${src}/index.ts`]: insert(
      read(`${src}/index.ts`),
      `export { Floor${cls} } from './${name}/${name}.js';`,
      /^export \{ Floor\w+ \} from '\.\//,
    ),
    [`${src}/models.ts`]: `${read(`${src}/models.ts`)}export { ${fn}Model, type ${cls}Model } from './${name}/${name}.model.js';\n`,
    [`${src}/locales/registry.ts`]: registry,
    [`${src}/locales/en/index.ts`]: catalogue('en', '.'),
    // Until somebody translates them, the other languages borrow the English words.
    ...Object.fromEntries(
      ['ar', 'de', 'es', 'fr', 'pt'].map((language) => [
        `${src}/locales/${language}/index.ts`,
        catalogue(language, '../en'),
      ]),
    ),
  };
  const options = JSON.parse(read('.prettierrc.json'));
  const formatted = Object.entries(files).map(async ([path, text]) => [
    path,
    await format(text, { ...options, filepath: path }),
  ]);
  return Object.fromEntries(await Promise.all(formatted));
}
