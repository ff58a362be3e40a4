/** An element with its class and content; texts become text, never markup. */
export function make(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** The text of the first element that a selector finds; undefined where there is none. */
export const textIn = (root: ParentNode | null | undefined, selector: string): string | undefined =>
  root?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
