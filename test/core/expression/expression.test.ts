import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../../src/core/expression/expression';
import { compiled, evaluated, FIELDS } from './support';

const account = {
  account: 'Acme',
  renewal_date: '2026-03-31',
  contract: { start: '2025-04-01', seats_licensed: 200 },
  scores: { product_usage: { dau_mau_ratio: 0.42, active_users: 180, trend: 'up' }, support: { csat: 4.4, issues: ['SSO', 'Export'] } },
  stakeholders: [{ name: 'Ana', role: 'champion' }, { name: 'Tom', role: 'sponsor' }],
};

describe('numbers', () => {
  it.each([
    ['age_months + 1', 8],
    ['1 + 2 * 3', 7],
    ['7 / 2', 3.5],
    ['7 % 4', 3],
    ['-2 - -3', 1],
    ['scores.product_usage.active_users / contract.seats_licensed', 0.9],
    ['scores.product_usage.active_users / 2', 90],
    ['scores.product_usage.dau_mau_ratio * 100 > 40', true],
    ['1 == 1.0', true],
    ['size(scores.support.issues) + 0.5', 2.5],
    ['min(3, 1, 2) + max(1, 4.5) + abs(-1)', 6.5],
    ['clamp(scores.product_usage.active_users, 0, 100)', 100],
  ])('%s is %s', (source, expected) => {
    expect(evaluated(source, account)).toBe(expected);
  });
});

describe('dates and derived facts', () => {
  it.each([
    ['days_since(contract.start)', 235],
    ['days_until(renewal_date)', 129],
    ['days_until("2025-11-21")', -1],
    ['months_since(contract.start)', 7],
    ['age_months', 7],
    ['days_to_renewal', 129],
    ['today', '2025-11-22'],
    ['renewal_date > "2026-01-01"', true],
  ])('%s is %s', (source, expected) => {
    expect(evaluated(source, account)).toBe(expected);
  });

  it('takes the segment that the portfolio derived, else the written one', () => {
    expect(evaluated('segment == "smb"', account, { segment: 'smb' })).toBe(true);
    expect(evaluated('segment', { segment: 'enterprise' })).toBe('enterprise');
    expect(evaluated('segment')).toBe('unknown: segment is not known (it needs segment or arr)');
  });
});

describe('a missing field is unknown', () => {
  it.each([
    ['scores.support.csat > 3', 'unknown: scores.support.csat is missing'],
    ['false && scores.support.csat > 3', false],
    ['scores.support.csat > 3 && false', false],
    ['true || scores.support.csat > 3', true],
    ['scores.support.csat > 3 || true', true],
    ['true && scores.support.csat > 3', 'unknown: scores.support.csat is missing'],
    ['scores.support.csat > 3 || false', 'unknown: scores.support.csat is missing'],
    ['!(scores.support.csat > 3)', 'unknown: scores.support.csat is missing'],
    ['scores.support.csat != 0', 'unknown: scores.support.csat is missing'],
    ['scores.support.csat == null', 'unknown: scores.support.csat is missing'],
    ['scores.support.csat > 3 ? 1 : 2', 'unknown: scores.support.csat is missing'],
    ['size(scores.support.issues)', 'unknown: scores.support.issues is missing'],
    ['age_months > 3', 'unknown: age_months is not known (it needs contract.start)'],
    ['has(scores.support.csat)', false],
    ['has(scores.support.csat) && scores.support.csat > 3', false],
  ])('%s gives %s', (source, expected) => {
    expect(evaluated(source)).toBe(expected);
  });

  it('counts an empty value as missing', () => {
    expect(evaluated('scores.support.csat', { scores: { support: { csat: null } } })).toBe('unknown: scores.support.csat is missing');
    expect(evaluated('has(scores.support.csat)', { scores: { support: { csat: null } } })).toBe(false);
  });

  it('never finds what only a prototype has', () => {
    const free = compileExpression('scores.toString', { fields: new Map([['scores', { kind: 'map' }]]) });
    expect(free.ok && free.evaluate({ data: { scores: {} }, asOf: '2025-11-22' })).toMatchObject({ reason: 'scores.toString is missing' });
  });

  it.each([
    ['1 / 0', 'unknown: it would divide by zero'],
    ['5 % 0', 'unknown: it would divide by zero'],
    ['0 / contract.seats_licensed', 'unknown: it would divide by zero'],
    ['1e308 * 10', 'unknown: the result is not a finite number'],
  ])('%s is %s', (source, expected) => {
    expect(evaluated(source, { contract: { seats_licensed: 0 } })).toBe(expected);
  });

  it('says what it is when a value has another type than the schema promised', () => {
    expect(evaluated('scores.support.csat + 1', { scores: { support: { csat: 'good' } } })).toBe('unknown: `+` needs two numbers, not a text and a number');
  });
});

describe('lists and texts', () => {
  it.each([
    ['stakeholders.exists(s, s.role == "champion")', true],
    ['stakeholders.all(s, s.role == "champion")', false],
    ['stakeholders.exists_one(s, s.role == "sponsor")', true],
    ['size(stakeholders.filter(s, s.name != "Ana"))', 1],
    ['"Tom" in stakeholders.map(s, s.name)', true],
    ['scores.support.issues.size()', 2],
    ['scores.support.issues[0]', 'SSO'],
    ['"SSO" in scores.support.issues', true],
    ['account in ["Acme", "Globex"]', true],
    ['account.startsWith("Ac") && account.contains("cm") && !account.endsWith("x")', true],
    ['account + "!"', 'Acme!'],
    ['scores.product_usage.trend == "up" ? "rising" : "not rising"', 'rising'],
  ])('%s is %s', (source, expected) => {
    expect(evaluated(source, account)).toEqual(expected);
  });

  it('leaves a list question open when an item that could decide it lacks the field', () => {
    const data = { stakeholders: [{ name: 'Ana' }, { name: 'Tom', role: 'sponsor' }] };
    expect(evaluated('stakeholders.exists(s, s.role == "sponsor")', data)).toBe(true);
    expect(evaluated('stakeholders.exists(s, s.role == "champion")', data)).toBe('unknown: s.role is missing');
    expect(evaluated('stakeholders.all(s, s.role == "champion")', data)).toBe(false);
  });

  it.each([['Ana Ruiz', true], ['none', false], [' No ', false], ['', false], ['-', false]])('named(%j) is %s', (name, expected) => {
    expect(evaluated('named(account)', { account: name })).toBe(expected);
  });
});

describe('peer_median', () => {
  const source = 'scores.support.csat / peer_median("scores.support.csat")';

  it('divides by what the segment has', () => {
    const asked: string[] = [];
    const value = evaluated(source, account, {
      segment: 'smb',
      peerMedian: (input, segment, valueOf) => {
        asked.push(`${input} in ${segment}`);
        return valueOf({ scores: { support: { csat: 2.2 } } });
      },
    });
    expect(value).toBe(2);
    expect(asked).toEqual(['scores.support.csat in smb']);
    expect(compiled(source)).toMatchObject({ usesPeers: true, peerInputs: ['scores.support.csat'] });
  });

  it('is unknown without enough peers', () => {
    expect(evaluated(source, account)).toBe('unknown: too few accounts of the same segment have scores.support.csat');
  });
});

describe('what an expression tells of itself', () => {
  it('names its field only when it is one', () => {
    expect(compiled('scores.support.csat').path).toEqual(['scores', 'support', 'csat']);
    expect(compiled('age_months').path).toBeUndefined();
    expect(compiled('scores.support.csat / 5').path).toBeUndefined();
  });

  it('names all fields that it reads', () => {
    expect(compiled('scores.support.csat / contract.seats_licensed + age_months').fields).toEqual([['scores', 'support', 'csat'], ['contract', 'seats_licensed']]);
    expect(compiled('stakeholders.exists(s, s.role == account)').fields).toEqual([['stakeholders'], ['account']]);
  });

  it('keeps the choices of a text only where it can be no other', () => {
    expect(compiled('scores.product_usage.trend').type).toMatchObject({ kind: 'text', choices: ['up', 'flat', 'down'] });
    expect(compiled('has(scores.product_usage.trend) ? scores.product_usage.trend : "none"').type).toEqual({ kind: 'text' });
    expect(compiled('scores.product_usage.trend + "!"').type).toEqual({ kind: 'text' });
  });

  it('asks the caller for the parser when the text needs it', () => {
    expect(() => compileExpression('1 + 1', { fields: FIELDS })).toThrow('needs loadCel()');
    expect(compileExpression('scores.support.csat', { fields: FIELDS }).ok).toBe(true);
  });
});
