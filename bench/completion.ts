import type { LanguageService } from 'yaml-language-server';
import { createEngine } from '../src/core/engine';
import type { Engine } from '../src/core/engine';
import { accountText } from './accounts';
import { typeStakeholder } from './keystrokes';
import { documentOf, languageServer } from './languageServer';
import { median, ratio, sideBySide } from './measure';
import { memoryPorts } from './memoryWorkspace';
import type { Result } from './result';

const FILE = 'accounts/a/account.yaml';
/** Accounts of the portfolio around the one that is written: completion and hover look into it. */
const OTHERS = 100;
const SETTINGS = 'people:\n  dana.reyes: { name: Dana Reyes, role: csm }\n';
const SIZES = [
  { name: '2 KB', bytes: 2_000, rounds: 10 },
  { name: '50 KB', bytes: 50_000, rounds: 3 },
];
const FASTER = 5;

/** Completion at the caret and hover on a metric after each keystroke, against yaml-language-server on the same texts and schema. */
export async function measureCompletion(): Promise<Result[]> {
  const results: Result[] = [];
  for (const size of SIZES) results.push(...(await measureSize(size)));
  return results;
}

async function measureSize({ name, bytes, rounds }: (typeof SIZES)[number]): Promise<Result[]> {
  const base = accountText(7, bytes);
  const states = typeStakeholder(base, 1);
  const metric = base.indexOf('dau_mau_ratio');
  const others = Array.from({ length: OTHERS }, (_, seed) => [`accounts/other-${seed}/account.yaml`, accountText(seed + 100, 2_000)]);
  // Two engines and two services, so that neither question finds the text read by the other.
  const newEngine = () => createEngine(memoryPorts({ 'customer-success.yaml': SETTINGS, ...Object.fromEntries(others) as Record<string, string> }));
  const [completing, hovering, completer, hoverer] = [newEngine(), newEngine(), languageServer(), languageServer()];
  await checkAnswers(completer, completing, base, metric);
  const timings = await sideBySide(
    states.length,
    {
      complete: async (at) => {
        const { text, caret } = states[at]!;
        const document = completing.read(FILE, text, caret)!;
        return (await completing.authoring()).complete(document, caret);
      },
      serverComplete: (at) => {
        const { text, caret } = states[at]!;
        const document = documentOf(text);
        return completer.doComplete(document, document.positionAt(caret), false);
      },
      hover: async (at) => {
        const { text, caret } = states[at]!;
        const document = hovering.read(FILE, text, caret)!;
        return (await hovering.authoring()).hover(document, metric);
      },
      serverHover: (at) => {
        const document = documentOf(states[at]!.text);
        return hoverer.doHover(document, document.positionAt(metric));
      },
    },
    { rounds, warmUp: 2 },
  );
  const row = (what: string, ours: readonly number[], theirs: readonly number[]): Result => ({
    id: 'A1',
    what: `${what}, ${name}: times faster than yaml-language-server's`,
    value: ratio(theirs, ours),
    unit: 'x',
    atLeast: FASTER,
    note: `${median(ours).toFixed(2)} ms; yaml-language-server ${median(theirs).toFixed(2)} ms`,
  });
  return [row('completion after a keystroke', timings.complete, timings.serverComplete), row('hover on a metric after a keystroke', timings.hover, timings.serverHover)];
}

/** A baseline that is switched off would be beaten by nobody: both must answer before they are timed. */
async function checkAnswers(server: LanguageService, engine: Engine, text: string, offset: number): Promise<void> {
  const document = documentOf(text);
  const authoring = await engine.authoring();
  const ours = engine.read(FILE, text)!;
  const answers = [
    (await server.doComplete(document, document.positionAt(offset), false)).items.length,
    (await authoring.complete(ours, offset)).length,
    (await server.doHover(document, document.positionAt(offset))) === null ? 0 : 1,
    (await authoring.hover(ours, offset)) === undefined ? 0 : 1,
  ];
  if (answers.includes(0)) throw new Error(`not every side answers: ${answers.join(', ')}`);
}
