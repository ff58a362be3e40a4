import type { ElementPart } from 'lit';
import { nothing } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';

/** px: the side of the square that is kept; the disc of a winner on a 4K screen takes no more. */
const side = 256;

/**
 * The middle of a photo as a picture that never moves: an animated one would draw eyes off the board, and its screen
 * would never rest. Null where the browser can't make one.
 */
export async function stillOf(photo: HTMLImageElement): Promise<ImageBitmap | null> {
  const { naturalWidth: width, naturalHeight: height } = photo;
  const square = Math.min(width, height);
  const size = Math.min(square, side);
  try {
    return await createImageBitmap(photo, (width - square) / 2, (height - square) / 2, square, square, {
      resizeWidth: size,
      resizeHeight: size,
      resizeQuality: 'high',
    });
  } catch {
    return null;
  }
}

/** Draws a still on a canvas of its size: `<canvas ${drawn(still)}></canvas>`. */
class Drawn extends Directive {
  private last: ImageBitmap | undefined;

  override render(_still: ImageBitmap) {
    return nothing;
  }

  override update({ element }: ElementPart, [still]: [ImageBitmap]) {
    if (still === this.last) return nothing;
    this.last = still;
    const canvas = element as HTMLCanvasElement;
    canvas.width = canvas.height = still.width;
    canvas.getContext('2d')?.drawImage(still, 0, 0);
    return nothing;
  }
}

export const drawn = directive(Drawn);
