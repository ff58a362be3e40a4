import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from '../../scripts/files.mjs';

const eslint = new ESLint({
  cwd: root,
  // A snippet is in no project, so the rules that need types stay out; none of the house's own does.
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

/** What lint says of a text that would stand at this path. */
export async function houseRules(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'error'}: ${message}`);
}
