// What docs/design.md bans by name, as options of ESLint's own rules.

const strictPolicy = 'breaks a strict content security policy (docs/design.md, Choices)';
const tooNew = (name, since) => `${name} is newer than Chromium 79 (it came with ${since}).`;

/** Modules that never enter a bundle. */
export const modules = {
  paths: [
    { name: 'zod', message: "Import 'zod/mini': classic zod weighs 27 kB and probes new Function." },
    { name: 'zod/v4', message: "Import 'zod/mini'." },
    { name: 'd3', message: 'Import the one d3 module you need: the umbrella holds new Function.' },
    { name: 'd3-selection', message: 'Lit owns the DOM; d3 does the maths.' },
    { name: 'd3-transition', message: 'It patches d3-selection globally; Lit owns the DOM.' },
    { name: 'lit/directives/style-map.js', message: `styleMap ${strictPolicy}; use setProperty.` },
    { name: 'lit/directives/unsafe-html.js', message: `unsafeHTML ${strictPolicy}.` },
    { name: 'lit/directives/unsafe-svg.js', message: `unsafeSVG ${strictPolicy}.` },
    { name: 'lit/directives/unsafe-mathml.js', message: `unsafeMathML ${strictPolicy}.` },
  ],
};

/** In everything a page runs. */
export const markup = [
  {
    selector: 'Identifier[name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeMathML)$/]',
    message: `This directive ${strictPolicy}; for computed CSS use setProperty.`,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: `A style attribute ${strictPolicy}; use setProperty.`,
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/i]',
    message: 'Markup from text is how scripts get in; write a template.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)$/]',
    message: 'Markup from text is how scripts get in; write a template.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'document.write is refused under Trusted Types.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: `A style attribute ${strictPolicy}; use style.setProperty.`,
  },
];

const methods = {
  at: 92,
  replaceAll: 85,
  replaceChildren: 86,
  findLast: 97,
  findLastIndex: 97,
  toSorted: 110,
  toReversed: 110,
  toSpliced: 110,
  isWellFormed: 111,
  toWellFormed: 111,
  roundRect: 99,
  throwIfAborted: 100,
  checkVisibility: 105,
  getAnimations: 84,
};
const statics = {
  Object: { hasOwn: 93, groupBy: 117 },
  Map: { groupBy: 117 },
  Array: { fromAsync: 121 },
  Promise: { any: 85, withResolvers: 119 },
  AbortSignal: { timeout: 103, any: 116, abort: 93 },
  crypto: { randomUUID: 92 },
  Intl: { Segmenter: 87, supportedValuesOf: 99, DisplayNames: 81, DurationFormat: 129 },
  URL: { canParse: 120, parse: 126 },
  Response: { json: 105 },
};
const globals = {
  structuredClone: 98,
  WeakRef: 84,
  FinalizationRegistry: 84,
  AggregateError: 85,
  CompressionStream: 80,
  DecompressionStream: 80,
  scheduler: 94,
};

/** In what a TV runs: objects that Chromium 79 doesn't have. */
export const newGlobals = Object.entries(globals).map(([name, since]) => ({
  name,
  message: tooNew(name, since),
}));

/** In what a TV runs: calls that Chromium 79 doesn't have, or silently ignores. */
export const newCalls = [
  ...Object.entries(methods).map(([name, since]) => ({
    selector: `CallExpression[callee.property.name='${name}']:not([callee.object.name=/^(Promise|Map|AbortSignal)$/])`,
    message: tooNew(`.${name}()`, since),
  })),
  ...Object.entries(statics).flatMap(([object, members]) =>
    Object.entries(members).map(([name, since]) => ({
      selector: `MemberExpression[object.name='${object}'][property.name='${name}']`,
      message: tooNew(`${object}.${name}`, since),
    })),
  ),
  {
    selector: "CallExpression[callee.property.name='addEventListener'] Property[key.name='signal']",
    message: 'Chromium 79 silently ignores the signal of addEventListener, so the listener leaks.',
  },
  {
    selector: "NewExpression[callee.name='Error'][arguments.length>1]",
    message: tooNew("An error's cause", 93),
  },
  {
    selector: 'Literal[regex.flags=/[dv]/]',
    message: 'The regular expression flags d and v are newer than Chromium 79.',
  },
  {
    selector:
      'Program > ExpressionStatement > AwaitExpression, Program > VariableDeclaration AwaitExpression.init',
    message: tooNew('Top-level await', 89),
  },
];

/** In every test: what hides a test from the count. */
export const hiddenTests = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo)$/]',
    message: 'A test runs or goes: no .only, .skip or .todo.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(it|test|describe|suite)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    message: 'A test runs or goes: no only, skip or todo.',
  },
  {
    selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
    message: 'Await it: expect(…).to.be.accessible() is a promise, and passes unheard without.',
  },
];
