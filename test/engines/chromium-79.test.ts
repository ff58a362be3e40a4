// LG's televisions of 2021, the oldest engine that the builds promise.
import { rendersOn } from './renders.js';

rendersOn(79);
