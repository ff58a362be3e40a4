import { nothing, type ElementPart } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';

type Properties = Readonly<Record<string, string | undefined>>;

/** Sets CSS properties through the object model: a style attribute, and Lit's styleMap, break a strict style-src. */
class SetProperty extends Directive {
  private readonly present = new Set<string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new TypeError('setProperty belongs on an element: <p ${setProperty({…})}>');
  }

  override render(_properties: Properties) {
    return nothing;
  }

  override update(part: ElementPart, [properties]: [Properties]) {
    const { style } = part.element as HTMLElement | SVGElement;
    for (const name of this.present) if (properties[name] === undefined) style.removeProperty(name);
    this.present.clear();
    for (const name of Object.keys(properties)) {
      const value = properties[name];
      if (value === undefined) continue;
      style.setProperty(name, value);
      this.present.add(name);
    }
    return nothing;
  }
}

export const setProperty = directive(SetProperty);
