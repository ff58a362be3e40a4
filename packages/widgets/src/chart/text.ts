import type { ReactiveControllerHost } from 'lit';

/** The width of a chart's label in design pixels: as bold text, the widest. */
export type Measure = (text: string) => number;

let canvas: CanvasRenderingContext2D | undefined;

/** Measures in the font that a widget is set in, drawn or not yet. Figures are tabular: each is as wide as 0. */
export function measureIn(widget: Element): Measure {
  const style = getComputedStyle(widget);
  const context = (canvas ??= document.createElement('canvas').getContext('2d')!);
  // Once for a picture, since it is dear.
  context.font = `700 32px ${style.getPropertyValue('--floor-font') || style.fontFamily}`;
  return (text) => context.measureText(text.replace(/\d/g, '0')).width;
}

/** Draws again when a font has arrived: texts have another width in it. */
export function redrawWithFonts(host: ReactiveControllerHost): void {
  const redraw = () => host.requestUpdate();
  host.addController({
    hostConnected: () => document.fonts.addEventListener('loadingdone', redraw),
    hostDisconnected: () => document.fonts.removeEventListener('loadingdone', redraw),
  });
}
