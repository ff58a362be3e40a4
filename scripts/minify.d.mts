import type { CompressOptions } from 'terser';

export const compress: CompressOptions;
