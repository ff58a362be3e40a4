export const version = '0.1.0';

/** A class with the tag that its define module registers it under. */
export type DefinableElement = CustomElementConstructor & { readonly tag: string };

let warned = false;

/**
 * Registers an element class under its tag, once. Where the tag is taken already (the bundle loaded twice, or two
 * versions on one page) the first one stays, and one warning names both versions. A class has one tag in a registry:
 * under a tag of the page's own it is registered as a class of its own.
 */
export function defineElement(
  tag: string,
  element: DefinableElement,
  registry: CustomElementRegistry = customElements,
): void {
  const present = registry.get(tag) as (CustomElementConstructor & { readonly version?: string }) | undefined;
  if (!present) registry.define(tag, tag === element.tag ? element : class extends element {});
  else if (present !== element && !(present.prototype instanceof element) && !warned) {
    warned = true;
    console.warn(
      `floorboard: <${tag}> is registered by version ${present.version ?? 'unknown'} already: ${version} leaves it.`,
    );
  }
}
