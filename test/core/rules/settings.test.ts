import { describe, expect, it } from 'vitest';
import { findingsOf } from './findingsOf';

const FILE = 'customer-success.yaml';
const said = (rules: string) => findingsOf('rules', 'account: A\n', { files: { [FILE]: `rules:\n${rules}` }, file: FILE });

describe('the settings of rules', () => {
  it('name rules that there are, themselves among them, with parameters that they have', async () => {
    expect(await said('  rules/unknown-rule: { severity: info }\n  overrides/far-from-computed: { severity: off, points: 10 }\n  data/ledger-gap: {}\n')).toEqual([]);
  });

  it('are told when they do not', async () => {
    expect(await said('  data/stale-metrics: { days: 5 }\n  yaml/syntax: { severity: off }\n')).toEqual([
      'unknown-rule: There is no rule `data/stale-metrics` that could be set. Did you mean `health/stale-metrics`?',
      'unknown-rule: `yaml/syntax` cannot be set: what is wrong as a file or by its schema would make scores and documents wrong.',
    ]);
    expect(await said('  data/ledger-gap: { days: 5 }\n  data/stale-rating: { severity: info, dais: 5 }\n')).toEqual([
      'unknown-parameter: data/ledger-gap has no parameter `days`.',
      'unknown-parameter: data/stale-rating has no parameter `dais`. Did you mean `days`?',
    ]);
  });

  it('survive what is no map', async () => {
    expect(await said('  - data/ledger-gap\n')).toEqual([]);
  });
});
