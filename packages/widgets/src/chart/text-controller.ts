import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { textMeasure, type Measure } from './text.js';

/** Measures text in the host's font, and anew when a font has arrived. */
export class TextController implements ReactiveController {
  private current: { family: string; measure: Measure } | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get measure(): Measure {
    const style = getComputedStyle(this.host);
    const family = style.getPropertyValue('--floor-font').trim() || style.fontFamily;
    if (this.current?.family !== family) this.current = { family, measure: textMeasure(family) };
    return this.current.measure;
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.again);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.again);
  }

  private readonly again = (): void => {
    this.current = undefined;
    this.host.requestUpdate();
  };
}
