/** The width of a text in px, at a font size in px. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

/** An estimate without a browser: letters of Inter take .6 em or less, capitals and figures more, other scripts up to 1. */
export const estimateText: Measure = (text, size, bold = false) => {
  let em = 0;
  for (const letter of text) em += letter > '\u10ff' ? 1 : /[a-z .,:]/.test(letter) ? 0.6 : 0.72;
  return em * size * (bold ? 1.06 : 1);
};

/** Measures as the browser sets text, by a hidden SVG text: tabular figures, optical sizes and tracking included. */
export function textMeasure(gauge: SVGTextElement): Measure {
  const known = new Map<string, number>();
  return (text, size, bold = false) => {
    const key = `${size} ${String(bold)} ${text}`;
    let width = known.get(key);
    if (!width) {
      gauge.textContent = text;
      gauge.style.setProperty('font-size', `${size}px`);
      gauge.style.setProperty('font-weight', bold ? '700' : '500');
      // 0 where the widget isn't displayed.
      width = gauge.getComputedTextLength() || estimateText(text, size, bold);
      known.set(key, width);
    }
    return width;
  };
}
