import { number } from './need.js';

/** `suppressed`: show no figure, only "fewer than 5". `low`: show it quietly, with its interval and no verdict. */
export type SampleSize = 'none' | 'suppressed' | 'low' | 'enough';

/** What a number of responses allows to be shown. Throws a RangeError for a number below 0. */
export const sampleSize = (
  responses: number,
  {
    suppressBelow = 5,
    lowBelow = 30,
  }: { suppressBelow?: number | undefined; lowBelow?: number | undefined } = {},
): SampleSize =>
  !number(responses, 'responses', 0)
    ? 'none'
    : responses < suppressBelow
      ? 'suppressed'
      : responses < lowBelow
        ? 'low'
        : 'enough';
