import { svg } from 'lit';
import { late, stop, type Glyph } from '../internal/icons.js';

const outlined = (mark: Glyph['mark']): Glyph => ({ filled: false, mark });

/** The pictogram of each group. */
export const glyphs = {
  late,
  stop,
  next: outlined(svg`<path d="M6.5 12h10.5M12.8 7.8 17 12l-4.2 4.2" />`),
  done: outlined(svg`<path d="m6.5 12.4 3.8 3.8 7.2-8" />`),
  wait: outlined(svg`<path d="M12 6.5v11M7.5 11 12 6.5l4.5 4.5" />`),
  later: outlined(svg`<path d="m6.5 7.5 4.5 4.5-4.5 4.5M13 7.5l4.5 4.5-4.5 4.5" />`),
  undated: outlined(svg`<path d="M7.5 12h.01M12 12h.01M16.5 12h.01" />`),
};

export type GlyphName = keyof typeof glyphs;
