import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, linesOf } from './findings';

describe('very many unknown keys', () => {
  it('are told one by one up to twenty, then together (P16)', () => {
    const keys = Array.from({ length: 4_000 }, (_, index) => `pasted${index}: 1\n`).join('');
    const lines = linesOf(`account: A\n${keys}`);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('[pasted20] schema/unknown-key: `pasted20` and 3979 more are unknown keys. | Remove them, or put what they belong to into its own file.');
  });

  it('of two maps are counted apart', () => {
    const keys = Array.from({ length: 12 }, (_, index) => `pasted${index}: 1`).join(', ');
    expect(linesOf(`account: A\ncontract: { ${keys} }\nteam: { ${keys} }\n`)).toHaveLength(24);
  });
});

describe('a missing key', () => {
  it('of the sheet marks its head', () => {
    expect(linesOf('# ours\nsegment: smb\narr: 1\n')).toEqual(['[segment] schema/required: `account` is missing; write for example `account: Acme Corp`.']);
    expect(linesOf('customer_health:\n  arr: 1\n')).toEqual(['[customer_health] schema/required: `account` is missing; write for example `account: Acme Corp`.']);
  });

  it('of a map marks the map’s key', () => {
    expect(linesOf('people:\n  dana.reyes: { role: csm }\n', 'customer-success.yaml')).toEqual([
      '[dana.reyes] schema/required: `dana.reyes` has no `name`; write for example `name: Dana Reyes`.',
    ]);
  });

  it('of an item marks the item’s first line', () => {
    expect(linesOf('account: A\nstakeholders:\n  - title: COO # boss\n    role: champion\n')).toEqual([
      '[title: COO # boss] schema/required: Item 1 of `stakeholders` has no `name`; write for example `name: Ana Ruiz`.',
    ]);
  });

  it('counts as missing when it stands without a value', () => {
    expect(linesOf('account:\narr: 5\n')).toEqual(['[account] schema/required: `account` is missing; write for example `account: Acme Corp`.']);
  });

  it('has no example where one would take several lines', () => {
    expect(linesOf('name: ours\nscale: 10\ntiers: [{ id: a, min: 0, color: red }]\n', 'x.health-model.yaml')).toEqual([
      '[name] schema/required: `components` is missing.',
    ]);
  });

  it('is not reported where it only stands misspelt', () => {
    expect(linesOf('acount: A\nstakeholders: [{ Name: B }]\n')).toEqual([
      '[acount] schema/unknown-key: `acount` is an unknown key. Did you mean `account`?',
      '[Name] schema/unknown-key: `Name` is an unknown key of item 1 of `stakeholders`. Did you mean `name`?',
    ]);
  });

  it('is not reported of a text that was read only in part', () => {
    expect(linesOf('accou\narr: 5\n').filter((line) => line.includes('schema/'))).toEqual([]);
  });
});

describe('an unknown key', () => {
  it.each([
    ['account: A\nrenewal_dat: 2026-05-31\n', 'renewal_dat', 'renewal_date', ''],
    ['account: A\nscores: { engagement: { Login Trend: up } }\n', 'Login Trend', 'login_trend', ' of `engagement`'],
    ['account: A\nscores: { product-usage: { trend: up } }\n', 'product-usage', 'product_usage', undefined],
  ])('says what was probably meant: %j', (text, key, meant, parent) => {
    if (parent !== undefined) expect(linesOf(text)).toEqual([`[${key}] schema/unknown-key: \`${key}\` is an unknown key${parent}. Did you mean \`${meant}\`?`]);
    expect(fixed(text)).toBe(text.replace(key, meant));
    expect(linesOf(fixed(text))).toEqual([]);
  });

  it('finds the one key that has its words', () => {
    const text = 'account: A\nobjectives: []\n';
    expect(fixed(text, 'success-plan.yaml')).toBe('account: A\nbusiness_objectives: []\n');
  });

  it('offers no rename to a key that is there already', () => {
    const [finding] = findingsOf('account: A\nsegmnt: smb\nsegment: smb\n');
    expect(finding?.message).toBe('`segmnt` is an unknown key. Did you mean `segment`?');
    expect(finding?.fixes).toEqual([]);
  });

  it('without a near one says what to do instead', () => {
    expect(linesOf('account: A\nshoe_size: 43\n')).toEqual([
      '[shoe_size] schema/unknown-key: `shoe_size` is an unknown key. | Remove it, or move it under `custom`, where anything may stand.',
    ]);
    expect(linesOf('account: A\nlow_seasons: [{ from: "06-15", to: "08-31", why: x }]\n')).toEqual([
      '[why] schema/unknown-key: `why` is an unknown key of item 1 of `low_seasons`. | Use one of `from`, `to`, `note`, or remove it.',
    ]);
  });

  it('P05: is what names of the prototype are', () => {
    const text = 'account: A\n__proto__: { x: 1 }\nconstructor: null\ntoString: 1\n';
    expect(linesOf(text).map((line) => line.split(' ', 2).join(' '))).toEqual([
      '[__proto__] schema/unknown-key:',
      '[constructor] schema/unknown-key:',
      '[toString] schema/unknown-key:',
    ]);
    expect(linesOf('__proto__: { account: A }\n')[0]).toContain('`account` is missing');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('keeps quotes and comments when renamed', () => {
    expect(fixed('account: A\n"segmnt" : smb # yes\n')).toBe('account: A\n"segment" : smb # yes\n');
  });

  it('P12: is not renamed from the side of an alias', () => {
    const [finding, ...others] = findingsOf('account: A\ncustom: { shared: &u { trnd: up } }\nscores: { product_usage: *u }\n');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ message: '`trnd` is an unknown key of `product_usage`. Did you mean `trend`?', fixes: [] });
  });
});
