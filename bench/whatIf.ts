import { createEngine } from '../src/core/engine';
import { whatIfLine } from '../src/core/report/whatIfWords';
import { accountText } from './accounts';
import { typeStakeholder } from './keystrokes';
import { median, quantile, sideBySide } from './measure';
import { memoryPorts } from './memoryWorkspace';
import type { Result } from './result';

/** What a screen shows sixty times a second. */
const FRAME_MS = 16;
const FILE = 'accounts/acme/account.yaml';
const ACCOUNTS = 20;

/** What a person waits for while values are tried in an account of 2 KB (H7): as shares of a frame. */
export async function measureWhatIf(): Promise<Result[]> {
  const texts = Array.from({ length: ACCOUNTS }, (_each, seed) => accountText(seed + 1, 2_000));
  const engine = createEngine(memoryPorts({ [FILE]: texts[0]! }));
  const copy = createEngine(memoryPorts({ [FILE]: texts[0]! }));
  const whatIf = await engine.whatIf();
  const states = typeStakeholder(texts[0]!, 4);
  const before = (await engine.scores(engine.read(FILE, texts[0]!)!))[0]!.health;
  const timings = await sideBySide(states.length, {
    values: async (step) => {
      const document = engine.read(FILE, texts[step % ACCOUNTS]!)!;
      const changes = await whatIf.read(document, ['scores.product_usage.dau_mau_ratio=0.61', 'scores.relationship.nps=10', 'scores.outcomes.roi_documented=true']);
      return whatIf.score(document, changes);
    },
    keystroke: async (step) => {
      const { text, caret } = states[step]!;
      const document = copy.read(FILE, text, caret)!;
      const [scored] = await copy.scores(document);
      await copy.check(document);
      await copy.lenses(document, 'all');
      return scored && whatIfLine(whatIf.compare(before, scored.health));
    },
    ways: async (step) => whatIf.waysUp(engine.read(FILE, texts[step % ACCOUNTS]!)!),
  });
  const share = (what: string, value: number, ms: number, note = ''): Result => ({ id: 'what-if', what: `${what}, of a frame`, value: value / FRAME_MS, unit: 'x', atMost: 1, note: `${ms.toFixed(2)} ms${note}` });
  const { values, keystroke, ways } = timings;
  return [
    share('three values read, checked, scored and shared out, 2 KB: median', median(values), median(values)),
    share('the same: p95', quantile(values, 0.95), quantile(values, 0.95)),
    share('keystroke in a scratch copy to findings, lenses and comparison, 2 KB: median', median(keystroke), median(keystroke)),
    share('the same: p95', quantile(keystroke, 0.95), quantile(keystroke, 0.95)),
    { id: '-', what: 'all ways to the next tier, 2 KB: median', value: median(ways), unit: 'ms' },
  ];
}
