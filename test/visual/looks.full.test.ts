// Every story looks as it did in the dark and from right to left, and in forced colours.
import { provesLook } from './look.js';

provesLook('dark-rtl', { dark: true, mirrored: true });
provesLook('forced-colours', { forcedColours: true });
