import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { render, type TemplateResult } from 'lit/html.js';

/**
 * A reactive element drawn with Lit's templates: LitElement without what it carries for a page that a server has drawn
 * and for directives that wait, 150 bytes of every bundle. Nothing may import `lit` itself but for its types: that is
 * where LitElement comes in.
 *
 * @internal
 */
export abstract class FloorElement extends ReactiveElement {
  protected abstract render(): TemplateResult;

  protected override update(changed: PropertyValues): void {
    const picture = this.render();
    super.update(changed);
    render(picture, this.renderRoot);
  }
}
