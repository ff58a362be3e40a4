import type { ReactiveControllerHost } from 'lit';

/** The width of a text in px, at a font size in px: as bold text, the widest. */
export type Measure = (text: string, size: number) => number;

let canvas: CanvasRenderingContext2D | undefined;

/** Measures in the font of an element. Figures are tabular: each is as wide as 0. */
export function measureIn(element: Element): Measure {
  const { fontFamily } = getComputedStyle(element);
  const context = (canvas ??= document.createElement('canvas').getContext('2d')!);
  let set = 0;
  return (text, size) => {
    // Set once for a picture, since it is dear; at the size that is drawn, since a font may be wider in small print.
    if (size !== set) context.font = `700 ${(set = size)}px ${fontFamily}`;
    return context.measureText(text.replace(/\d/g, '0')).width;
  };
}

/** Draws again when a font has arrived: texts have another width in it. */
export function redrawWithFonts(host: ReactiveControllerHost): void {
  const redraw = () => host.requestUpdate();
  host.addController({
    hostConnected: () => document.fonts.addEventListener('loadingdone', redraw),
    hostDisconnected: () => document.fonts.removeEventListener('loadingdone', redraw),
  });
}
