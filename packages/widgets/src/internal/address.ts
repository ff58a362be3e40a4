/** An address made absolute, as far as that can be done; `base` is the page's by default. What a feed names is relative to the feed. */
export function absolute(address: string, base: string = document.baseURI): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
