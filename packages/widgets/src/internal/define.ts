export const version = '0.1.0';

const warned = new Set<string>();

/**
 * Registers an element class under its tag, once. Where the tag is taken already (the bundle loaded twice, or two
 * versions on one page) the first one stays, and one warning names both versions.
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  const present = registry.get(tag);
  if (present === element) return;
  if (!present) {
    registry.define(tag, element);
    return;
  }
  if (warned.has(tag)) return;
  warned.add(tag);
  const other = (present as { version?: string }).version ?? 'unknown';
  console.warn(
    `floorboard: <${tag}> is already registered by version ${other}; version ${version} leaves it in place. Load the library once.`,
  );
}
