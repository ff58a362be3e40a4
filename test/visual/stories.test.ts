// Every story looks as it did, in light and from left to right; other looks in looks.full.test.ts.
import { provesLook } from './look.js';

provesLook('light', {});
