import type { CSSResultGroup } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { FloorWidget } from '../internal/floor-widget.js';
import { purposeSection, type PurposeSection } from '@floorboard/feed';
import { purposeModel, type PurposeModel } from './purpose.model.js';
import { purposeStyles } from './purpose.styles.js';
import { Fitting } from '../internal/fitting.js';
import type { ModelContext } from '../internal/model.js';
import { purpose as english } from '../locales/en/purpose.js';
import { wordsFor } from '../locales/registry.js';
import { cardStyles } from '../theme/card.styles.js';

/** About as many characters as a board's foot has in one line. */
const oneLine = 90;

/**
 * A facility's purpose, in its own words. On a board it belongs in the foot: `slot="foot"`.
 *
 * @summary The facility's purpose.
 * @csspart status - State and age, where they need saying.
 * @csspart heading - The quiet heading.
 * @csspart body - The purpose and who says it.
 * @csspart footer - The small print: date and source.
 * @fires {FloorStateEvent} floor-state - State or age has changed.
 * @fires {FloorProblemsEvent} floor-problems - What the newest document lost.
 */
export class FloorPurpose extends FloorWidget<PurposeSection, PurposeModel> {
  static override readonly tag = 'floor-purpose';
  static override readonly section = purposeSection;
  static override readonly preferred = { columns: 12, rows: 1 };
  static override styles: CSSResultGroup = [FloorWidget.styles, cardStyles, purposeStyles];

  constructor() {
    super();
    new Fitting(this, () => this.size.onStage && this.slot !== 'foot');
  }

  protected override defaultHeading(locale: string): string {
    return wordsFor('purpose', english, locale).heading;
  }

  protected override compute(section: PurposeSection, context: ModelContext): PurposeModel {
    return purposeModel(section, context);
  }

  protected override renderModel(model: PurposeModel): TemplateResult {
    return html`<div part="body" class="body" data-fits="8">
      <p class="text" ?data-long=${[...model.text].length > oneLine}><bdi>${model.text}</bdi></p>
      ${model.byline ? html`<p class="byline">${model.byline}</p>` : nothing}
    </div>`;
  }
}
