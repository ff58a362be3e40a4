// The tokens as data, for whoever draws beside the widgets: `floorboard/theme`.
export { palettes, type Palette, type ThemeName } from './palettes.js';
export { scales, type Scale, type SizeName } from './scale.js';
