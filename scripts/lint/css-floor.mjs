// The CSS floor of the widgets and the kiosk: Chromium 79. Newer features only as refinement, inside @supports.

const newer = [
  [/(?<![-\w(])inset(?:-(?:block|inline)(?:-(?:start|end))?)?\s*:/, 'inset (87)'],
  [/(?<![-\w])aspect-ratio\s*:/, 'aspect-ratio (88)'],
  [/(?<![-\w])(?:margin|padding)-(?:inline|block)\s*:/, 'margin-inline and padding-block shorthands (87)'],
  [/(?<![-\w])border-(?:inline|block)\s*:/, 'border-inline and border-block shorthands (87)'],
  [/color-mix\(/, 'color-mix() (111)'],
  [/(?<![-\w])color-scheme\s*:/, 'color-scheme (81)'],
  [/\d(?:dvh|svh|lvh|dvw|svw|lvw)\b/, 'dvh and its kin (108)'],
  [/\dcq(?:w|h|i|b|min|max)\b/, 'container units (105)'],
  [/:(?:is|where|has)\(/, ':is, :where and :has (88 to 105)'],
  [/@layer\b/, '@layer (99)'],
  [/@container\b/, 'container queries (105)'],
  [/(?<![-\w])overflow(?:-[xy])?\s*:\s*clip/, 'overflow: clip (90)'],
  [/(?:^|[{;}])\s*&/, 'nesting (112)'],
];

/** Leaves out comments and @supports blocks (to their closing brace), keeping everything else in place. */
function base(css) {
  let text = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
  for (let at = text.indexOf('@supports'); at >= 0; at = text.indexOf('@supports', at + 1)) {
    let depth = 0;
    let end = text.indexOf('{', at);
    if (end < 0) break;
    do {
      if (text[end] === '{') depth += 1;
      if (text[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0 && end < text.length);
    text = text.slice(0, at) + ' '.repeat(end - at) + text.slice(end);
  }
  return text;
}

/** What in a style sheet Chromium 79 doesn't know, each with the version that brought it. */
export function newerThanFloor(css) {
  const text = base(css);
  const found = newer.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  // gap is older in a grid (66) than in a flex box (84), where it is silently ignored.
  const flexGap = [...text.matchAll(/\{([^{}]*)\}/g)].some(
    ([, block]) =>
      /(?<![-\w])display\s*:\s*(?:inline-)?flex/.test(block) &&
      /(?<![-\w])(?:row-|column-)?gap\s*:/.test(block),
  );
  return flexGap ? [...found, 'gap in a flex box (84)'] : found;
}

/** @type {import('eslint').Rule.RuleModule} */
export const cssFloor = {
  meta: { type: 'problem', schema: [], docs: { description: 'CSS that Chromium 79 understands' } },
  create: (context) => ({
    'TaggedTemplateExpression[tag.name="css"]'(node) {
      const css = node.quasi.quasis.map((part) => part.value.raw).join('var(--x)');
      for (const name of newerThanFloor(css))
        context.report({
          node,
          message: `${name} is newer than Chromium 79: use an older way, or put it inside @supports.`,
        });
    },
  }),
};
