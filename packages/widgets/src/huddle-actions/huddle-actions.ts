import type { ActionsSection } from '@floorboard/feed';
import { html, type TemplateResult } from 'lit';
import { FloorWidget } from '../internal/floor-widget.js';
import type { ModelContext, WidgetModel } from '../internal/model.js';

export class FloorHuddleActions extends FloorWidget<ActionsSection, WidgetModel> {
  static override readonly tag = 'floor-huddle-actions';
  static override readonly section = 'actions';
  protected override defaultHeading(): string {
    return 'FloorHuddleActions';
  }
  protected override compute(_section: ActionsSection, _context: ModelContext): WidgetModel {
    return { heading: 'FloorHuddleActions', summary: '' };
  }
  protected override renderModel(): TemplateResult {
    return html`<div part="body" class="body"></div>`;
  }
}
