/** The width of a text in px, at a font size in px. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

// Advance widths of Inter, in em: narrow, middling and wide letters; a digit is tabular.
const narrow = /[ijlI.,:;'’|!()[\] ]/;
const wide = /[mwMW@—]/;
const capital = /[A-Z\d+−–%&]/;
const full = /[\u1100-\uffdc]/;

/** An estimate without a browser, a little on the wide side. */
export const estimateText: Measure = (text, size, bold = false) => {
  let em = 0;
  for (const letter of text)
    em += full.test(letter)
      ? 1
      : narrow.test(letter)
        ? 0.32
        : wide.test(letter)
          ? 0.92
          : capital.test(letter)
            ? 0.68
            : 0.6;
  return em * size * (bold ? 1.06 : 1);
};

/** Measures in a font family as the browser sets it; estimates where there is no canvas. */
export function textMeasure(family: string): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return estimateText;
  const known = new Map<string, number>();
  return (text, size, bold = false) => {
    const key = `${Number(bold)}${text}`;
    let em = known.get(key);
    if (em === undefined) {
      canvas.font = `${bold ? 700 : 500} 100px ${family}`;
      // Canvas text has no tabular figures: an 11 is drawn wider than it is measured.
      em = canvas.measureText(text.replace(/1/g, '0')).width / 100;
      known.set(key, em);
    }
    return em * size;
  };
}
