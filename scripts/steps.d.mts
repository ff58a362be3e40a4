export function filesIn(path: string): string[];
/** Runs a step where its inputs have changed since it last succeeded, or an output is missing. */
export function perform(
  name: string,
  step: {
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    readonly run: () => Promise<unknown>;
  },
  options?: { readonly force?: boolean; readonly say?: (line: string) => void },
): Promise<void>;
