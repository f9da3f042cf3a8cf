import { createEngine } from '../src/core/engine';
import { accountText } from './accounts';
import { typeStakeholder } from './keystrokes';
import { documentOf, languageServer } from './languageServer';
import { memoryPorts } from './memoryWorkspace';
import type { Result } from './result';

/** How many findings a person sees in all while typing through states that do not parse: noise, against the baseline's. */
export async function countFindings(): Promise<Result[]> {
  const engine = createEngine(memoryPorts({}));
  const server = languageServer();
  let ours = 0;
  let theirs = 0;
  let broken = 0;
  for (const { text, caret } of typeStakeholder(accountText(7, 2_000), 1)) {
    const document = engine.read('accounts/a/account.yaml', text, caret)!;
    if (document.yaml.state === 'whole') continue;
    broken++;
    ours += (await engine.check(document)).length;
    theirs += (await server.doValidation(documentOf(text), false)).length;
  }
  const note = `${ours} against ${theirs} in ${broken} states`;
  return [{ id: 'T4', what: 'findings while the text does not parse, of yaml-language-server’s', value: ours / theirs, unit: 'x', atMost: 1.2, note }];
}
