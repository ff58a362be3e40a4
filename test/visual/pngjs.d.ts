/** As much of pngjs as is used here: it comes without types. */
declare module 'pngjs' {
  export const PNG: {
    readonly sync: {
      read(file: Buffer): { readonly width: number; readonly height: number; readonly data: Buffer };
    };
  };
}
