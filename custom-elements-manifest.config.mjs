// The manifest of the widgets: what Storybook's docs, the React wrappers and editors are made from.
// What every widget shares is documented once, on FloorWidget; the analyzer copies it to each by inheritance.

const textOf = (comment) =>
  typeof comment === 'string' ? comment : (comment ?? []).map((part) => part.text).join('');

/** Colours: each name of a palette is a custom property of every class whose module uses its styles. */
function paletteProperties() {
  const interfaces = { themeStyles: 'CommonColours', furnitureStyles: 'Furniture' };
  const meanings = { CommonColours: new Map(), Furniture: new Map() };
  const light = new Map();
  const themed = new Map();
  return {
    name: 'floorboard-palette',
    collectPhase({ ts, node }) {
      if (ts.isInterfaceDeclaration(node) && node.name.text in meanings)
        for (const member of node.members)
          meanings[node.name.text].set(
            member.name.text,
            ts
              .getJSDocCommentsAndTags(member)
              .map((doc) => textOf(doc.comment))
              .join(' '),
          );
      if (
        ts.isPropertyAssignment(node) &&
        node.name.text === 'light' &&
        /^(colours|furniture)$/.test(node.parent.parent.name?.text)
      )
        for (const { name, initializer } of node.initializer.properties)
          light.set(name.text, initializer.text);
    },
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isImportDeclaration(node) && node.moduleSpecifier.text.endsWith('/theme.styles.js'))
        themed.set(
          moduleDoc.path,
          node.importClause.namedBindings.elements.flatMap(({ name }) => interfaces[name.text] ?? []),
        );
    },
    moduleLinkPhase({ moduleDoc }) {
      const used = themed.get(moduleDoc.path) ?? [];
      for (const declaration of moduleDoc.declarations.filter(({ kind }) => kind === 'class')) {
        const colours = used
          .flatMap((palette) => [...meanings[palette]])
          .map(([name, description]) => ({
            name: `--floor-${name}`,
            description,
            default: light.get(name),
          }));
        declaration.cssProperties = [...(declaration.cssProperties ?? []), ...colours];
      }
    },
  };
}

/** The order of names: files are found in whatever order the disk gives them. */
const inOrder = () => ({
  name: 'floorboard-order',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

/** `type X = 'a' | 'b'` is spelt out wherever a property has the type X: a reader wants the words, not the name. */
function spellOutUnions() {
  const unions = new Map();
  return {
    name: 'floorboard-unions',
    collectPhase({ ts, node }) {
      if (
        ts.isTypeAliasDeclaration(node) &&
        ts.isUnionTypeNode(node.type) &&
        node.type.types.every((type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal))
      )
        unions.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules)
        for (const { members = [], attributes = [] } of declarations)
          for (const { type } of [...members, ...attributes])
            if (type) type.text = type.text.replace(/\b[A-Z]\w+\b/g, (name) => unions.get(name) ?? name);
    },
  };
}

/** Read-only properties: a getter without a setter; those in `mirrored` are reflected, for selectors. */
function getters() {
  const mirrored = ['state', 'age'];
  return {
    name: 'floorboard-getters',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isGetAccessorDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
      const name = node.name.getText();
      const owner = moduleDoc.declarations.find((each) => each.name === node.parent.name?.text);
      const member = owner?.members?.find((each) => each.name === name);
      const settable = node.parent.members.some(
        (each) => ts.isSetAccessor(each) && each.name.getText() === name,
      );
      if (!member || settable) return;
      member.readonly = true;
      if (mirrored.includes(name)) Object.assign(member, { attribute: name, reflects: true });
    },
  };
}

/** Leaves what a page's author uses: elements with their instances' public contract, under the paths of the built files. */
function publicContract() {
  const tags = new Map();
  const built = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
  // The analyzer also lists what it sees dispatched, without a name.
  const isDocumented = ({ name, description }) => name !== undefined && Boolean(description);
  const clean = ({ inheritedFrom: _, ...item }) => item;
  return {
    name: 'floorboard-contract',
    analyzePhase({ ts, node }) {
      if (
        ts.isPropertyDeclaration(node) &&
        node.name.getText() === 'tag' &&
        node.initializer &&
        ts.isStringLiteral(node.initializer) &&
        ts.isClassDeclaration(node.parent)
      )
        tags.set(node.parent.name.text, node.initializer.text);
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.flatMap(({ path, declarations }) => {
        const elements = declarations.filter(({ name }) => tags.has(name));
        if (elements.length === 0) return [];
        return elements.flatMap((element) => {
          const module = built(path);
          const tagName = tags.get(element.name);
          const members = (element.members ?? []).filter(
            (member) => !member.static && (member.privacy ?? 'public') === 'public',
          );
          const superclass = { name: 'ReactiveElement', package: '@lit/reactive-element' };
          const declaration = { ...element, superclass, tagName, customElement: true, members };
          for (const list of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'])
            if (declaration[list]) declaration[list] = declaration[list].filter(isDocumented).map(clean);
          const reference = { name: element.name, module };
          return [
            {
              kind: 'javascript-module',
              path: module,
              declarations: [declaration],
              exports: [{ kind: 'js', name: element.name, declaration: reference }],
            },
            {
              kind: 'javascript-module',
              path: module.replace(/\.js$/, '.define.js'),
              declarations: [],
              exports: [{ kind: 'custom-element-definition', name: tagName, declaration: reference }],
            },
          ];
        });
      });
    },
  };
}

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.{test,model,styles,define}.ts', 'src/locales/**'],
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [inOrder(), getters(), paletteProperties(), spellOutUnions(), publicContract()],
};
