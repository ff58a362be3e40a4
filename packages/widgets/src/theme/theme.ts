// The tokens as data, for whoever draws beside the widgets: `floorboard/theme`.
export { palettes, type Palette, type ThemeName } from './palettes.js';
export { cardScales, type CardScale } from './card-scale.js';
export { scales, type Scale, type SizeName } from './scale.js';
export { flat, paperSurface, type Surface } from './surfaces.js';
export { themeSheet } from './sheet.js';
export { contrast, deficiencies, difference, seenWith, type Deficiency } from './contrast.js';
