import raw from 'floorboard/custom-elements.json' with { type: 'json' };

interface Named {
  readonly name: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly members?: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly cssParts?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

/** "string | undefined" is a text to a control. */
const plainType = <Item extends Named>(item: Item): Item =>
  item.type ? { ...item, type: { text: item.type.text.replace(/ \| undefined$/, '') } } : item;

/** Storybook keys its table by name alone: without the ::part() the part "heading" would hide the attribute "heading". */
const partName = <Item extends Named>(item: Item): Item => ({ ...item, name: `::part(${item.name})` });

const manifest: Manifest = raw;

/** The widgets' manifest as Storybook's docs and controls can read it. */
export const storybookManifest = {
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      members: declaration.members?.map(plainType),
      attributes: declaration.attributes?.map(plainType),
      cssParts: declaration.cssParts?.map(partName),
    })),
  })),
};
