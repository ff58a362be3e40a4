// How what a browser loads by itself is minified: the one-file builds, the kiosk, and bundles that are weighed.

/** For terser: as few bytes as gzip is left with, in what no meaning hangs on. Tried one by one. */
export const compress = {
  passes: 2,
  // A constant stays on its side of a comparison, as gzip has seen it before.
  lhs_constants: false,
  // Arguments that nobody reads go, and functions without a `this` become arrows.
  keep_fargs: false,
  unsafe_arrows: true,
};
