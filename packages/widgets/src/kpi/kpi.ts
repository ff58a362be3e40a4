import type { KpisSection } from '@floorboard/feed';
import { html, type TemplateResult } from 'lit';
import { FloorWidget } from '../internal/floor-widget.js';
import type { ModelContext, WidgetModel } from '../internal/model.js';

export class FloorKpi extends FloorWidget<KpisSection, WidgetModel> {
  static override readonly tag = 'floor-kpi';
  static override readonly section = 'kpis';
  protected override defaultHeading(): string {
    return 'FloorKpi';
  }
  protected override compute(_section: KpisSection, _context: ModelContext): WidgetModel {
    return { heading: 'FloorKpi', summary: '' };
  }
  protected override renderModel(): TemplateResult {
    return html`<div part="body" class="body"></div>`;
  }
}
