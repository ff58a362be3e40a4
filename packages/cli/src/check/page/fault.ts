// What a board must never show.

export interface Fault {
  readonly kind: 'cut off' | 'outside' | 'overlap' | 'too small' | 'contrast' | 'scrolls' | 'empty';
  /** The text, the element or the tile. */
  readonly what: string;
  readonly detail: string;
}

/** How a person would find the element: its widget, its name, its class or part. */
export function nameOf(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
  const kind = element.getAttribute('class') ?? element.getAttribute('part') ?? '';
  return `${host}<${element.localName}${kind ? ` ${kind}` : ''}>`;
}
