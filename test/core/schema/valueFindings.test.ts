import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { findingsOf, fixed, linesOf } from './findings';

/** A line of an account, in the section where the field stands. */
const usage = (value: string) => `account: A\nscores: { product_usage: { ${value} } }\n`;
const account = (line: string) => `account: A\n${line}\n`;

describe('a value of the wrong kind', () => {
  it.each([
    [account('arr: about forty'), '[about forty] schema/type: `arr` is `about forty`; expected a number, 0 or more.'],
    [account('csm: [dana, mei]'), '[csm] schema/type: `csm` is a list; expected text.'],
    [account('csm: { name: Dana }'), '[csm] schema/type: `csm` is a map; expected text.'],
    [account('tasks: { title: Call }'), '[tasks] schema/type: `tasks` is a map; expected a list, each item behind a dash.'],
    [account('scores: 7'), '[7] schema/type: `scores` is `7`; expected a map with keys such as `product_usage`, `engagement`, `support`.'],
    [account('usage: { limits: none }'), '[none] schema/type: `limits` is `none`; expected a map of names and values.'],
    [account('events: [left]'), '[left] schema/type: Item 1 of `events` is `left`; expected a map with keys such as `date`, `type`, `note`.'],
    [account('scores: { relationship: { contacts_count: 2.5 } }'), '[2.5] schema/type: `contacts_count` is `2.5`; expected a whole number, 0 or more.'],
    [account('arr: -5'), '[-5] schema/range: `arr` is `-5`; expected a number, 0 or more.'],
    [account('scores: { relationship: { nps: 11 } }'), '[11] schema/range: `nps` is `11`; expected a whole number from 0 to 10.'],
    [account('csm: ""'), '[""] schema/empty: `csm` is empty; expected text.'],
    [account('website: acme.example'), '[acme.example] schema/format: `website` is `acme.example`; expected a web address, such as https://acme.example.'],
    [account('stakeholders: [{ name: B, email: ana at acme }]'), '[ana at acme] schema/format: `email` is `ana at acme`; expected an e-mail address, such as ana@acme.example.'],
  ])('is named with what was expected: %j', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it('in a pair says how a pair looks', () => {
    const text = 'name: m\nscale: 10\ncomponents: [{ id: a, weight: 1, metrics: [{ id: b, from: arr, points: [[1, 2, 3]] }] }]\ntiers: [{ id: t, min: 0, color: red }]\n';
    expect(linesOf(text, 'm.health-model.yaml')).toEqual(['[[1, 2, 3]] schema/length: Item 1 of `points` has 3 values; expected 2, as in `[0.4, 6.5]`.']);
  });

  it('is a warning when there is none at all', () => {
    const [finding] = findingsOf(account('csm:'));
    expect(finding).toMatchObject({ rule: 'schema/empty', severity: 'warning', message: '`csm` has no value; expected text.' });
    expect(fixed(account('csm:'))).toBe('account: A\n');
    expect(linesOf(usage('trend: '))).toEqual(['[trend] schema/empty: `trend` has no value; expected one of `up`, `flat`, `down`. | Fill it in, or remove it.']);
  });

  it('makes one finding, also behind several aliases', () => {
    expect(linesOf('account: A\nscores:\n  product_usage: &u { score: x }\n  engagement: *u\n')).toHaveLength(1);
  });
});

describe('a fix', () => {
  it.each([
    ['P06: no', account('scores: { engagement: { community_active: no } }'), 'no', 'false'],
    ['P06: Yes', account('scores: { engagement: { community_active: "Yes" } }'), '"Yes"', 'true'],
    ['a percentage', usage('dau_mau_ratio: 42%'), '42%', '0.42'],
    ['a quoted percentage', usage('dau_mau_ratio: "7 %"'), '"7 %"', '0.07'],
    ['a percentage without sign', usage('dau_mau_ratio: 42'), '42', '0.42'],
    ['a quoted ratio', usage('dau_mau_ratio: "0.42"'), '"0.42"', '0.42'],
    ['a quoted number', account('arr: "42000"'), '"42000"', '42000'],
    ['grouped digits', account("arr: 120,000"), '120,000', '120000'],
    ['money', account('arr: $120k'), '$120k', '120000'],
    ['P07: a version', 'account: A\nversion: 3.10\n', '3.10', '"3.10"'],
    ['a name that is a number', account('csm: 42'), '42', '"42"'],
    ['a name that is a truth', account('csm: true'), 'true', '"true"'],
    ['a choice', usage('trend: Up'), 'Up', 'up'],
    ['a choice with a slip', usage('trend: donw'), 'donw', 'down'],
    ['a currency', account('currency: eur'), 'eur', 'EUR'],
    ['one name for a list', account('tags: beta'), 'beta', '[beta]'],
    ['a day with slashes', account('renewal_date: 31/03/2026'), '31/03/2026', '2026-03-31'],
    ['a day with the month first', account('renewal_date: 03/31/2026'), '03/31/2026', '2026-03-31'],
    ['a day with dots', account('renewal_date: 05.04.2026'), '05.04.2026', '2026-04-05'],
    ['a day without zeros', account('renewal_date: 2026-3-1'), '2026-3-1', '2026-03-01'],
    ['a day without marks', account('renewal_date: 20260331'), '20260331', '2026-03-31'],
    ['a day in words', account('renewal_date: March 31, 2026'), 'March 31, 2026', '2026-03-31'],
    ['a moment', account('renewal_date: 2026-03-31T00:00:00Z'), '2026-03-31T00:00:00Z', '2026-03-31'],
    ['a month with a day', account('revenue: [{ month: 2025-11-01 }]'), '2025-11-01', '2025-11'],
    ['a day of the year without zeros', account('low_seasons: [{ from: 6-1, to: 08-31 }]'), '6-1', '06-01'],
  ])('of %s leaves a valid text', (_name, text, wrong, right) => {
    const file = text.includes('version') ? 'success-plan.yaml' : 'account.yaml';
    expect(fixed(text, file)).toBe(text.replace(wrong, right));
    expect(linesOf(fixed(text, file), file)).toEqual([]);
  });

  it('says why a ratio is wrong', () => {
    expect(linesOf(usage('dau_mau_ratio: 42%'))).toEqual(['[42%] schema/type: `dau_mau_ratio` is `42%`; expected a ratio from 0 to 1. Write 42 % as `0.42`.']);
    expect(linesOf(usage('dau_mau_ratio: 420'))).toEqual(['[420] schema/range: `dau_mau_ratio` is `420`; expected a ratio from 0 to 1.']);
    expect(findingsOf(usage('dau_mau_ratio: 420'))[0]?.fixes).toEqual([]);
    expect(findingsOf(usage('dau_mau_ratio: 1.2'))[0]?.fixes).toEqual([]);
  });

  it('is offered twice, and never applied unasked, where day and month may have changed places', () => {
    const [finding] = findingsOf(account('renewal_date: 05/04/2026'));
    expect(finding?.message).toBe('`renewal_date` is `05/04/2026`, which can be read in two ways; write the year first, as `2026-04-05` or `2026-05-04`.');
    expect(finding?.fixes.map(({ title, preferred }) => [title, preferred])).toEqual([
      ['Change to `2026-04-05`', false],
      ['Change to `2026-05-04`', false],
    ]);
  });

  it('is not offered for a day that does not exist', () => {
    expect(linesOf(account('renewal_date: 2026-02-30'))).toEqual(['[2026-02-30] schema/format: `renewal_date` is `2026-02-30`, a day that does not exist.']);
    expect(findingsOf(account('renewal_date: 2026-02-30'))[0]?.fixes).toEqual([]);
  });

  it.each([
    ['renewal_date: “2026-03-31”', 'renewal_date: 2026-03-31'],
    ['renewal_date: 2026年3月31日', 'renewal_date: 2026-03-31'],
    ['arr: 120000\u200b', 'arr: 120000'],
    ['arr: 120,000\u00a0', 'arr: 120000'],
    ['scores: { product_usage: { dau_mau_ratio: “0.42” } }', 'scores: { product_usage: { dau_mau_ratio: 0.42 } }'],
    ['scores: { product_usage: { dau_mau_ratio: ‘42 %’ } }', 'scores: { product_usage: { dau_mau_ratio: 0.42 } }'],
    ['scores: { product_usage: { trend: “up” } }', 'scores: { product_usage: { trend: up } }'],
    ['scores: { support: { csat: 4,4 } }', 'scores: { support: { csat: 4.4 } }'],
    ['\u200bcsm: dana', 'csm: dana'],
    ['team:\n\u00a0\u00a0manager: dana', 'team:\n  manager: dana'],
    ['arr: 1\n\u00a0csm: dana', 'arr: 1\ncsm: dana'],
  ])('is mended where it was pasted or typed as %s', (line, meant) => {
    const text = `account: A\n${line}\n`;
    const fix = findingsOf(text).flatMap((finding) => finding.fixes).find((each) => each.preferred);
    expect(applyTextEdits(text, fix?.edits ?? [])).toBe(`account: A\n${meant}\n`);
    expect(findingsOf(`account: A\n${meant}\n`)).toEqual([]);
  });

  it.each([
    ['arr: 120.000', '120000'],
    ['contract: { seats_licensed: 1.000 }', '1000'],
  ])('is offered, not chosen, where a point may part thousands: %s', (line, meant) => {
    const [finding, ...others] = findingsOf(`account: A\n${line} # x\n`);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'schema/thousands-point', severity: 'warning' });
    expect(finding?.fixes.map(({ edits, preferred }) => [edits[0]?.newText, preferred])).toEqual([[meant, false], [String(Number(meant) / 1000), false]]);
  });

  it.each(['arr: 120.00', 'arr: 0.001', 'notes: v1.000', 'notes: "1.000"', 'notes: about 1.000 hours', 'notes: 1.000.000', 'arr: 1000.000', '# 1.000'])('has no thousands in %s', (line) => {
    expect(findingsOf(`account: A\n${line}\n`).map(({ rule }) => rule)).not.toContain('schema/thousands-point');
  });

  it('offers no quotes where a text would be wrong as well', () => {
    const of = (id: string) => findingsOf(`name: m\nscale: 10\ncomponents: [{ id: ${id}, weight: 1 }]\ntiers: [{ id: a, min: 0, color: red }]\n`, 'x.health-model.yaml');
    expect(of('-1').flatMap(({ fixes }) => fixes)).toEqual([]);
    expect(of('41').flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual(['Quote `41`']);
  });

  it('names characters that nobody sees', () => {
    expect(linesOf('account: A\narr: 120000\u200b\n')).toEqual(['[120000\u200b] schema/type: `arr` is `120000<U+200B>`; expected a number, 0 or more.']);
  });

  it('P07: of lost digits says nothing of quotes where a number is wanted', () => {
    expect(linesOf('account: A\narr: 12345678901234567890\n')).toEqual([
      '[12345678901234567890] yaml/lossy-number: `12345678901234567890` is read as the number 12345678901234567000 and will lose digits. | Write a figure of at most 15 digits.',
    ]);
    expect(fixed('account: A\nscores: { support: { tickets_opened: 007 } }\n')).toBe('account: A\nscores: { support: { tickets_opened: 7 } }\n');
    expect(fixed('account: A\ncustom: { id: 00123 }\n')).toBe('account: A\ncustom: { id: "00123" }\n');
  });

  it('P07: of lost digits comes from one finding only', () => {
    expect(linesOf('account: 00123\n')).toEqual(['[00123] yaml/lossy-number: `00123` is read as the number 123 and will lose digits; quote it to keep it as written.']);
    expect(linesOf('account: A\nversion: 3.10\n', 'success-plan.yaml')).toEqual([
      '[3.10] schema/type: `version` is `3.10`, which is read as the number 3.1 and will lose digits; quote it to keep it as written.',
    ]);
  });

  it('P08, P10, P11: changes nothing but the value', () => {
    const text = 'account: "👩‍💻 A"\r\nscores: # all\r\n  product_usage: { trend: &t rising_up , score: 5 } # last\r\n';
    const [finding] = findingsOf(text.replace('rising_up', 'upp'));
    expect(finding?.fixes).toHaveLength(1);
    expect(fixed(text.replace('rising_up', 'upp'))).toBe(text.replace('rising_up', 'up'));
  });
});

describe('a choice', () => {
  it('lists the choices', () => {
    expect(linesOf(usage('trend: rising'))).toEqual(['[rising] schema/enum: `trend` is `rising`; expected one of `up`, `flat`, `down`.']);
    expect(linesOf(usage('trend: 5'))).toEqual(['[5] schema/enum: `trend` is `5`; expected one of `up`, `flat`, `down`.']);
    expect(linesOf(usage('trend: [up]'))).toEqual(['[[up]] schema/enum: `trend` is a list or a map; expected one of `up`, `flat`, `down`.']);
  });

  it('of many begins with the nearest', () => {
    expect(linesOf(account('events: [{ date: 2025-10-03, type: sponsor_gone }]'))[0]).toMatch(
      /^\[sponsor_gone\] schema\/enum: `type` is `sponsor_gone`; expected one of `sponsor_left`, .* … \(\d\d in all\)\./,
    );
  });
});
