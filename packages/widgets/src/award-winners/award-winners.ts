import type { AwardsSection } from '@floorboard/feed';
import { html, type TemplateResult } from 'lit';
import { FloorWidget } from '../internal/floor-widget.js';
import type { ModelContext, WidgetModel } from '../internal/model.js';

export class FloorAwardWinners extends FloorWidget<AwardsSection, WidgetModel> {
  static override readonly tag = 'floor-award-winners';
  static override readonly section = 'awards';
  protected override defaultHeading(): string {
    return 'FloorAwardWinners';
  }
  protected override compute(_section: AwardsSection, _context: ModelContext): WidgetModel {
    return { heading: 'FloorAwardWinners', summary: '' };
  }
  protected override renderModel(): TemplateResult {
    return html`<div part="body" class="body"></div>`;
  }
}
