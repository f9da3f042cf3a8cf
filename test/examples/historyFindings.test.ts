import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonOf, runCli } from '../cli/support/runCli';
import { BUILD_MS, exampleHistory, type ExampleHistory } from '../support/exampleHistory';

/** What the rules that look back would have said of the example portfolio on days of its past, in its repository as it was then. */

const LOOKING_BACK = ['health/below-40', 'health/fell-20', 'health/fell-below-60', 'health/rose-20', 'tickets/spike-then-silence', 'usage/fell-30'];

interface Report {
  readonly findings: readonly { readonly file: string; readonly rule: string }[];
}

let history: ExampleHistory;
beforeAll(async () => {
  history = await exampleHistory();
}, BUILD_MS);
afterAll(() => history.remove());

describe('on the day', () => {
  it.each([
    ['2025-05-20', 'tarn-diagnostics', ['tickets/spike-then-silence']],
    ['2025-08-08', 'pixel-and-pine', ['health/rose-20']],
    ['2025-09-10', 'kestrel-pay', ['health/fell-below-60']],
    ['2025-10-06', 'kestrel-pay', ['health/below-40', 'health/fell-20', 'usage/fell-30']],
    ['2025-10-06', 'ravenna-legal', ['health/below-40']],
    ['2025-11-06', 'bayside-family-clinics', ['health/fell-below-60']],
    ['2025-08-29', 'inkwell-press', []],
    ['2025-08-08', 'oakridge-schools-trust', []],
  ])('%s, %s', async (day, account, expected) => {
    expect(await rulesOn(day, account)).toEqual(expected);
  });
});

async function rulesOn(day: string, account: string): Promise<string[]> {
  const commit = history.git('log', '--first-parent', '--format=%cs %H', 'main').split('\n').find((line) => line.slice(0, 10) <= day)!.slice(11);
  history.git('checkout', '--quiet', '--detach', commit);
  const { findings } = jsonOf<Report>(await runCli(['validate', `accounts/${account}`, '--format', 'json'], history.folder, { today: () => day }));
  return findings.map(({ rule }) => rule).filter((rule) => LOOKING_BACK.includes(rule)).sort();
}
