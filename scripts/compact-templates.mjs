// Style sheets and templates as short as they can be said: in what the packages publish, in the one-file builds, on the kiosk.
import { transform } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { filesIn } from './steps.mjs';

/** Elements beside which white space shows nothing. */
const blocks = 'caption|circle|div|figure|g|h2|li|ol|p|path|pattern|table|tbody|td|th|thead|tr|ul';
const beside = new RegExp(
  `\\s+(?=</?(?:${blocks})\\b)|(</(?:${blocks})>|<(?:${blocks})(?: [^<>]*)?>)\\s+`,
  'g',
);

/** Indentation is what a reader of the source wants; a page would only download it. */
const compactMarkup = (text) =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(beside, '$1')
    .replace(/ >/g, '>');

/** White space that says nothing: beside brackets, semicolons and commas, after a colon, round a product's sign. */
const idle = /\s*([{};,])\s*|(?<=:)\s+|(?<=\)) (\*) (?=[-.\d])/g;

/** One with substitutions is put together at run time, too late to be read as a sheet. */
const compactSheet = async (text, isWhole) => {
  const whole = isWhole && (await transform(text, { loader: 'css', minify: true, target: 'chrome79' }));
  return (whole ? whole.code.trim() : text.replace(/\s*\n\s*/g, ' ')).replace(idle, '$1$2');
};

const tags = { css: compactSheet, html: compactMarkup, svg: compactMarkup };

const templates = new RegExp(`\\b(${Object.keys(tags).join('|')}) ?\``);

/** The texts of a module's templates, each with its place and what makes it compact. */
function textsOf(code) {
  const texts = [];
  const visit = (node) => {
    const compact = ts.isTaggedTemplateExpression(node) && tags[node.tag.getText()];
    if (compact) {
      const { template } = node;
      const parts = template.templateSpans
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      for (const part of parts)
        texts.push({ start: part.getStart(), end: part.end, compact, parts: parts.length });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true));
  return texts.sort((a, b) => a.start - b.start);
}

/** The code with its css`…`, html`…` and svg`…` compact. What follows keeps its line, so that source maps stay true. */
async function compactTemplates(code) {
  let made = '';
  let at = 0;
  for (const { start, end, compact, parts } of textsOf(code)) {
    const [, open, text, close] = /^(.)([^]*?)(`|\$\{)$/.exec(code.slice(start, end));
    const lines = '\n'.repeat(text.split('\n').length - 1);
    made += code.slice(at, start) + open + (await compact(text, parts === 1)) + close + lines;
    at = end;
  }
  return made + code.slice(at);
}

/** For rollup. */
export const compactTemplatesPlugin = () => ({
  name: 'compact-templates',
  transform: async (code, id) =>
    /\.[jt]s$/.test(id) && templates.test(code) ? { code: await compactTemplates(code), map: null } : null,
});

/** Rewrites the templates in a folder of compiled modules. */
export async function compactTemplatesIn(folder) {
  for (const path of filesIn(folder).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(path, 'utf8');
    if (templates.test(code)) writeFileSync(path, await compactTemplates(code));
  }
}
