// Names of files and addresses, made from ids.
import { createHash } from 'node:crypto';

/** Written by the builder itself, or refused by some file system. */
const reserved = /^(problems|con|prn|aux|nul|com\d|lpt\d)$/;

/** Lower-case ASCII letters, digits and hyphens. An id that has none of them gets a name from its hash. */
export function slug(id: string): string {
  const plain = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return plain || `id-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}

/** A slug for each id, in order, no two the same: the second `North` is `north-2`. */
export function slugs(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const plain = slug(id);
    let free = reserved.test(plain) ? `${plain}-2` : plain;
    for (let nth = 2; taken.has(free); nth += 1) free = `${plain}-${nth}`;
    taken.add(free);
    return free;
  });
}
