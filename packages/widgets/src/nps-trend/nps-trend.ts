import type { NpsSection } from '@floorboard/feed';
import { html, type TemplateResult } from 'lit';
import { FloorWidget } from '../internal/floor-widget.js';
import type { ModelContext, WidgetModel } from '../internal/model.js';

export class FloorNpsTrend extends FloorWidget<NpsSection, WidgetModel> {
  static override readonly tag = 'floor-nps-trend';
  static override readonly section = 'nps';
  protected override defaultHeading(): string {
    return 'FloorNpsTrend';
  }
  protected override compute(_section: NpsSection, _context: ModelContext): WidgetModel {
    return { heading: 'FloorNpsTrend', summary: '' };
  }
  protected override renderModel(): TemplateResult {
    return html`<div part="body" class="body"></div>`;
  }
}
