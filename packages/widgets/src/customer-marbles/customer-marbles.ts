import type { CustomersSection } from '@floorboard/feed';
import { html, type TemplateResult } from 'lit';
import { FloorWidget } from '../internal/floor-widget.js';
import type { ModelContext, WidgetModel } from '../internal/model.js';

export class FloorCustomerMarbles extends FloorWidget<CustomersSection, WidgetModel> {
  static override readonly tag = 'floor-customer-marbles';
  static override readonly section = 'customers';
  protected override defaultHeading(): string {
    return 'FloorCustomerMarbles';
  }
  protected override compute(_section: CustomersSection, _context: ModelContext): WidgetModel {
    return { heading: 'FloorCustomerMarbles', summary: '' };
  }
  protected override renderModel(): TemplateResult {
    return html`<div part="body" class="body"></div>`;
  }
}
