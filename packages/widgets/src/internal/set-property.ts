import type { ElementPart } from 'lit';
import { nothing } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';

type Properties = Readonly<Record<string, string | undefined>>;

/**
 * Sets CSS properties through the object model: a style attribute, and Lit's styleMap, break a strict style-src.
 * Belongs on an element: `<p ${setProperty({ left: '10px' })}>`. Undefined takes a property away.
 */
class SetProperty extends Directive {
  override render(_properties: Properties) {
    return nothing;
  }

  override update({ element }: ElementPart, [properties]: [Properties]) {
    const { style } = element as HTMLElement | SVGElement;
    for (const name of Object.keys(properties)) style.setProperty(name, properties[name] ?? '');
    return nothing;
  }
}

export const setProperty = directive(SetProperty);
