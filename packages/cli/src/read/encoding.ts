// Which characters a file is written in, and the same text as UTF-8.
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The first bytes of a file, at most `length` of them. */
export async function head(path: string, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** UTF-16 by its mark, or by the zero that every second byte of Latin text then is. */
function utf16(start: Buffer): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(start.length / 2);
  let high = 0;
  let low = 0;
  for (let at = 0; at < 2 * pairs; at += 1) {
    if (start[at] !== 0) continue;
    if (at % 2) low += 1;
    else high += 1;
  }
  if (pairs > 0 && low > pairs * 0.6 && high === 0) return 'utf-16le';
  if (pairs > 0 && high > pairs * 0.6 && low === 0) return 'utf-16be';
  return undefined;
}

/** How many bytes at the end belong to a character that goes on in the next chunk. */
function unfinished(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** Reads the whole file: what isn't UTF-8 anywhere is taken for Windows-1252, the usual encoding of older exports. */
export async function encodingOf(path: string): Promise<Encoding> {
  const wide = utf16(await head(path, 4096));
  if (wide) return wide;
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const chunk = rest.length > 0 ? Buffer.concat([rest, bytes as Buffer]) : (bytes as Buffer);
    const whole = chunk.length - unfinished(chunk);
    if (!isUtf8(chunk.subarray(0, whole))) return 'windows-1252';
    rest = chunk.subarray(whole);
  }
  return rest.length > 0 ? 'windows-1252' : 'utf-8';
}

/** The file's text in pieces, without its byte-order mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) {
    yield decoder.decode(bytes as Buffer, { stream: true });
  }
  yield decoder.decode();
}
