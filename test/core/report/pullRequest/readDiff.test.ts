import { describe, expect, it } from 'vitest';
import { readDiff } from '../../../../src/core/report/pullRequest/readDiff';
import { accountOf, diffOf, fallen } from '../diff/support/diffs';

const whole = diffOf({
  accounts: [accountOf(), fallen()],
  settings: [{ kind: 'changed', label: 'people', line: null, before: { dana: ['a', 1, null] }, after: true }],
  findings: { new: [{ file: 'a', line: 3, severity: 'error', rule: 'a/b', message: 'm' }], fixed: [] },
  policy: [{ id: 'max_tier_drops', limit: 3, actual: 4, isBroken: true, message: 'Too many.' }],
  notes: ['One note.'],
});
/** The diff with another value at a place. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const copy: unknown = JSON.parse(JSON.stringify(whole));
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string | number, unknown>)[key], copy) as Record<string | number, unknown>;
  parent[path.at(-1)!] = value;
  return JSON.stringify(copy);
}

describe('readDiff', () => {
  it('gives back what was written', () => {
    expect(readDiff(JSON.stringify(whole))).toEqual(whole);
  });

  it('leaves out what does not belong there, and changes no prototype', () => {
    const source = JSON.stringify(whole).replace('{"base":', '{"__proto__":{"polluted":1},"extra":"<script>","base":').replace('"account":', '"marker":"<!-- x -->","account":');
    expect(readDiff(source)).toEqual(whole);
    const settings = readDiff(withValue(['settings', 0, 'after'], JSON.parse('{"__proto__":{"polluted":1}}'))).settings;
    expect(Object.getPrototypeOf(settings[0]!.after)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each([
    [['accounts'], {}, '`accounts` is not a list'],
    [['accounts', 0], null, '`accounts[0]` is not an object'],
    [['accounts', 1, 'arr', 'after'], '1000', '`accounts[1].arr.after` is not a number'],
    [['accounts', 0, 'kind'], 'constructor', '`accounts[0].kind` is not one of added, removed, changed'],
    [['accounts', 0, 'atRisk', 'before'], 1, '`accounts[0].atRisk.before` is not true or false'],
    [['asOf'], 'today', '`asOf` is not a day as YYYY-MM-DD'],
    [['currency'], ['USD'], '`currency` is not a text'],
    [['settings', 0, 'before'], [[[[[[[[[1]]]]]]]]], '`settings[0].before` is not a value of at most 8 levels'],
  ])('refuses %j that is %j', (path, value, message) => {
    expect(() => readDiff(withValue(path, value))).toThrow(`diff.json is not what a check writes: ${message}; nothing of it is shown`);
  });

  it('refuses what lacks something, and what is nothing of the kind', () => {
    expect(() => readDiff('{}')).toThrow('`base` is not an object');
    expect(() => readDiff('[]')).toThrow('`the whole` is not an object');
    expect(() => readDiff('not JSON')).toThrow('diff.json is no JSON');
    expect(() => readDiff(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)).toThrow('`the whole` is not an object');
    expect(() => readDiff(withValue(['settings', 0, 'before'], '…').replace('"before":"…"', `"before":${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toThrow('levels');
  });
});
