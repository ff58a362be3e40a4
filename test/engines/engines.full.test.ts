// The televisions of the years after: Samsung 2022, LG 2023, both of 2024.
import { rendersOn } from './renders.js';

for (const version of [85, 92, 108] as const) rendersOn(version);
