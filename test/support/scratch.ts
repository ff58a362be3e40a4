// A folder that a test may throw away.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export const scratch = (purpose: string): string => mkdtempSync(join(tmpdir(), `floorboard-${purpose}-`));

/**
 * Takes the folder away. A browser's helpers outlive it by a moment and go on writing, so it is tried again for some
 * seconds; what is written even after that is left to the system, which clears this place.
 */
export async function discard(folder: string): Promise<void> {
  for (let tries = 1; tries <= 20; tries += 1)
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch {
      await delay(tries * 25);
    }
}
