import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { estimateText, textMeasure, type Measure } from './text.js';

/** Measures text in the font of the place where its gauge stands, and anew when a font has arrived. */
export class TextController implements ReactiveController {
  /** An estimate until the gauge has been rendered. */
  measure: Measure = estimateText;
  /** Belongs into the host's template, where its charts are. */
  readonly gauge: TemplateResult = html`<svg class="gauge" aria-hidden="true"><text></text></svg>`;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    // Not at once: an update that asks for another is one too many.
    if (this.measure === estimateText) void document.fonts.ready.then(this.measureAgain);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.measureAgain);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.measureAgain);
  }

  private readonly measureAgain = (): void => {
    const gauge = this.host.shadowRoot?.querySelector<SVGTextElement>('.gauge text');
    if (!gauge) return;
    this.measure = textMeasure(gauge);
    this.host.requestUpdate();
  };
}
