import { unsafeCSS, type CSSResult } from '@lit/reactive-element';

/**
 * A style sheet. Lit's own tag refuses at run time what the types refuse here, strings from elsewhere, and weighs more
 * than a small widget's sheet.
 */
export const css = (text: TemplateStringsArray, ...values: readonly string[]): CSSResult =>
  unsafeCSS(String.raw(text, ...values));
