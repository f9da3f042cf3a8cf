import { parseDocument } from 'yaml';
import { createEngine } from '../src/core/engine';
import { accountText } from './accounts';
import { typeStakeholder } from './keystrokes';
import { documentOf, languageServer } from './languageServer';
import { median, quantile, ratio, sideBySide } from './measure';
import { memoryPorts } from './memoryWorkspace';
import type { Result } from './result';

const FILE = 'accounts/a/account.yaml';

interface Size {
  readonly name: string;
  readonly bytes: number;
  /** Characters typed between two measured states: all states of a large text would take minutes. */
  readonly step: number;
  readonly rounds: number;
}

const SIZES: readonly Size[] = [
  { name: '2 KB', bytes: 2_000, step: 1, rounds: 10 },
  { name: '50 KB', bytes: 50_000, step: 2, rounds: 3 },
  { name: '500 KB', bytes: 500_000, step: 16, rounds: 6 },
];

/** From a keystroke to findings, score and lenses, against parsing alone and against yaml-language-server. */
export async function measureEdits(): Promise<Result[]> {
  const results: Result[] = [];
  for (const size of SIZES) results.push(...(await measureSize(size)));
  return results;
}

async function measureSize({ name, bytes, step, rounds }: Size): Promise<Result[]> {
  const states = typeStakeholder(accountText(7, bytes), step);
  const files: Record<string, string> = {};
  const engine = createEngine(memoryPorts(files));
  const server = languageServer();
  const timings = await sideBySide(
    states.length,
    {
      ours: async (at) => {
        const { text, caret } = states[at]!;
        const document = engine.read(FILE, text, caret)!;
        // As in the editor, where unsaved text counts for the other files too.
        files[FILE] = text;
        engine.changed([FILE]);
        await engine.check(document);
        await engine.lenses(document, 'all');
      },
      parse: (at) => parseDocument(states[at]!.text, { logLevel: 'silent' }),
      server: (at) => server.doValidation(documentOf(states[at]!.text), false),
    },
    { rounds, warmUp: bytes > 100_000 ? 1 : 4 },
  );
  const parse = median(timings.parse);
  const share = median(timings.ours) / parse;
  const what = `keystroke to findings, score and lenses, ${name}`;
  const targets = TARGETS[name]!;
  return [
    { id: targets.id, what: `${what}: median of parseDocument's median`, value: share, unit: 'x', atMost: targets.median, note: `${median(timings.ours).toFixed(2)} ms; parseDocument ${parse.toFixed(2)} ms` },
    { id: targets.id, what: `${what}: p95 of parseDocument's median`, value: quantile(timings.ours, 0.95) / parse, unit: 'x', ...(targets.p95 === undefined ? {} : { atMost: targets.p95 }) },
    { id: 'T3', what: `${what}: times faster than yaml-language-server's validation alone`, value: ratio(timings.server, timings.ours), unit: 'x', atLeast: targets.faster },
  ];
}

const TARGETS: Record<string, { id: string; median: number; p95?: number; faster: number }> = {
  '2 KB': { id: 'T1', median: 0.2, p95: 0.5, faster: 8 },
  '50 KB': { id: 'T2', median: 0.12, faster: 8 },
  '500 KB': { id: 'T2', median: 0.02, faster: 50 },
};
