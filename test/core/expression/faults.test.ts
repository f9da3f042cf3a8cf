import { describe, expect, it } from 'vitest';
import { fault } from './support';

describe('unknown names', () => {
  it.each([
    ['helth.score < 50', 'helth', 'There is no field `helth`.'],
    ['acount == "x"', 'acount', 'There is no field `acount`. Did you mean `account`?'],
    ['scores.suport.csat', 'suport', 'There is no field `scores.suport`. Did you mean `scores.support`?'],
    ['scores.product_usage.dau_mau_ration > 1', 'dau_mau_ration', 'There is no field `scores.product_usage.dau_mau_ration`. Did you mean `scores.product_usage.dau_mau_ratio`?'],
    ['csat > 3', 'csat', 'There is no field `csat`. Did you mean `scores.support.csat`?'],
    ['age_month > 3', 'age_month', 'There is no field `age_month`. Did you mean `age_months`?'],
    ['scores.toString', 'toString', 'There is no field `scores.toString`.'],
    ['sise(account)', 'sise(account)', 'There is no function `sise`. Did you mean `size`?'],
    ['stakeholders.exists(s, s.rol == "x")', 'rol', 'There is no field `s.rol`. Did you mean `s.role`?'],
    ['stakeholders.role', 'role', 'stakeholders is a list, so `.role` has no single value. Use `.exists(item, item.role …)`.'],
    ['account.length', 'length', 'account is a text and has no field `length`.'],
  ])('%s', (source, at, message) => {
    expect(fault(source)).toEqual({ message, at });
  });
});

describe('types', () => {
  it.each([
    ['scores.support.csat > "4"', 'scores.support.csat > "4"', '`>` cannot stand between a number and a text.'],
    ['scores.support.csat == true', 'scores.support.csat == true', '`==` cannot stand between a number and true or false.'],
    ['scores.support.csat && true', 'scores.support.csat', '`&&` needs true or false, but this is a number.'],
    ['!account', 'account', '`!` needs true or false, but this is a text.'],
    ['account * 2', 'account * 2', '`*` cannot stand between a text and a number.'],
    ['account ? 1 : 2', 'account', 'The condition before `?` needs true or false, but this is a text.'],
    ['days_since(scores.support.csat)', 'scores.support.csat', '`days_since` needs a date, but this is a number.'],
    ['days_since(account)', 'account', '`days_since` needs a date, but this is a text.'],
    ['days_until("soon")', '"soon"', '`days_until` needs a date, but this is a text.'],
    ['days_since()', 'days_since()', 'Write `days_since(date)`; this call has 0 arguments.'],
    ['scores.product_usage.trend == "upp"', '"upp"', 'It is never "upp": the choices are up, flat, down. Did you mean "up"?'],
    ['scores.product_usage.trend in ["up", "donw"]', '"donw"', 'It is never "donw": the choices are up, flat, down. Did you mean "down"?'],
    ['renewal_date < "31.12.2026"', '"31.12.2026"', '"31.12.2026" is not a date; write it as "2026-03-31".'],
    ['"31.12.2026" > renewal_date', '"31.12.2026"', '"31.12.2026" is not a date; write it as "2026-03-31".'],
    ['has(1 + 1)', 'has(1 + 1)', '`has` takes one field, such as `has(scores.support.csat)`.'],
    ['peer_median(scores.support.csat)', 'peer_median(scores.support.csat)', '`peer_median` takes one text in quotes, such as `peer_median("scores.support.csat")`.'],
    ['peer_median("scores.suport")', 'suport', 'There is no field `scores.suport`. Did you mean `scores.support`?'],
    ['{"a": 1}', '{"a": 1}', 'Map literals and optional fields are not part of this language.'],
    ['b"abc"', 'b"abc"', 'Bytes and unsigned numbers are not part of this language; write a text or a plain number.'],
  ])('%s', (source, at, message) => {
    expect(fault(source)).toEqual({ message, at });
  });
});

describe('syntax', () => {
  it.each([
    ['(account', 't', 'This expression ends too soon: a `)` is missing at its end.'],
    ['scores.support.csat = 3', '=', 'This is not a valid expression: unexpected character: =. Compare with `==`.'],
    ['true and false', 'and', 'This is not a valid expression: unexpected character: \'d\'. Write `&&` for "and".'],
    ['scores.support.csat >', '>', 'This expression ends too soon: something is missing behind `>`.'],
    ['(1 + (2 *', '*', 'This expression ends too soon: something is missing behind `*`.'],
    ['if arr > 5', 'if', '`if` is no part of this language. Write a choice as `condition ? one : other`.'],
    ['"open', '"open', 'This is not a valid expression: unterminated string.'],
    ['', '', 'This expression is empty; expected a field, or a calculation with fields.'],
  ])('%s', (source, at, message) => {
    expect(fault(source)).toEqual({ message, at });
  });
});

describe('limits (P24)', () => {
  // One that were not refused at once would run into the time limit of tests.
  const refuses = (source: string, message: RegExp): void => expect(fault(source).message).toMatch(message);

  it('refuses 5,000 parentheses at once', () => {
    refuses('('.repeat(5000) + '1' + ')'.repeat(5000), /has 10001 characters; the limit is 2000/);
  });

  it('refuses deep nesting that fits the length', () => {
    refuses('('.repeat(33) + '1' + ')'.repeat(33), /nested more than 32 levels/);
    refuses('['.repeat(900), /nested more than 32 levels/);
    refuses('stakeholders' + '.a'.repeat(40), /limit|exceeded|list/i);
  });

  it('does not count brackets inside texts', () => {
    expect(fault(`"${'('.repeat(50)}" == 1`).message).toBe('`==` cannot stand between a text and a number.');
  });

  it('lives through long chains of signs', () => {
    refuses(`${'!'.repeat(1990)}account`, /`!` needs true or false/);
  });

  it('refuses regular expressions', () => {
    refuses('matches("^(a+)+$")', /`matches` is not allowed/);
    expect(fault('account.matches("^(a+)+$")').at).toBe('account.matches("^(a+)+$")');
  });

  it('refuses more than two list functions in each other', () => {
    const nested = 'stakeholders.exists(a, a.reports.exists(b, stakeholders.exists(c, c.name == b.name)))';
    expect(fault(nested)).toEqual({
      message: '`exists` stands inside more than 1 other list function; at most 2 may nest.',
      at: 'stakeholders.exists(c, c.name == b.name)',
    });
  });
});
