import { describe, expect, it } from 'vitest';
import { parseCel } from '../../../src/core/expression/celExpression';
import { compileExpression } from '../../../src/core/expression/expression';
import type { Expression } from '../../../src/core/expression/expression';
import type { HealthFacts } from '../../../src/core/expression/healthFacts';
import { healthName } from '../../../src/core/expression/healthName';
import { isUnknown } from '../../../src/core/expression/value';
import { AS_OF, FIELDS, fault } from './support';

const IDS = { tiers: ['critical', 'at-risk', 'healthy'], components: ['product_usage', 'support'] };
const environment = { fields: FIELDS, parseCel, names: new Map([['health', healthName(IDS)]]) };

const HEALTH: HealthFacts = {
  score: 34,
  tier: 'critical',
  coverage: 0.72,
  provisional: false,
  reason: undefined,
  component: (id) => (id === 'support' ? 45.5 : null),
  hasHistory: true,
  before: (days) => (days === 30 ? 58 : null),
};

const compiled = (source: string): Expression => {
  const expression = compileExpression(source, environment);
  if (!expression.ok) throw new Error(`${source}: ${expression.message}`);
  return expression;
};

const evaluated = (source: string, health: HealthFacts | undefined = HEALTH): unknown => {
  const value = compiled(source).evaluate({ data: {}, asOf: AS_OF, health });
  return isUnknown(value) ? `unknown: ${value.reason}` : value;
};

const refused = (source: string): { message: string; at: string } => {
  const expression = compileExpression(source, environment);
  if (expression.ok) throw new Error(`${source} is not wrong`);
  return { message: expression.message, at: source.slice(expression.span.start, expression.span.end) };
};

describe('health in triggers', () => {
  it.each([
    ['health.score < 40', true],
    ['health.tier == "critical"', true],
    ['health.tier in ["critical", "at-risk"]', true],
    ['health.coverage', 0.72],
    ['health.provisional', false],
    ['health.component("support")', 45.5],
    ['health.before(30)', 58],
    ['health.change(30) <= -20', true],
    ['has(health.before(30)) && has(health.score)', true],
    ['has(health.before(31)) || has(health.component("product_usage"))', false],
  ])('%s is %s', (source, expected) => {
    expect(evaluated(source)).toBe(expected);
  });

  it.each([
    ['health.before(7)', 'unknown: there is no score 7 days ago'],
    ['health.change(1)', 'unknown: there is no score 1 day ago'],
    ['health.component("product_usage") > 3', 'unknown: health.component("product_usage") is not known: nothing of it has a value'],
    ['health.before(7) < 10 && false', false],
  ])('%s: %s', (source, expected) => {
    expect(evaluated(source)).toBe(expected);
  });

  it('says why there is no score', () => {
    const none: HealthFacts = { ...HEALTH, score: null, tier: null, coverage: null, provisional: null, reason: 'no metric or component of the model has a value' };
    const why = 'is not known: no metric or component of the model has a value';
    expect(evaluated('health.score < 40', none)).toBe(`unknown: health.score ${why}`);
    expect(evaluated('health.tier == "critical"', none)).toBe(`unknown: health.tier ${why}`);
    expect(evaluated('health.change(30)', none)).toBe(`unknown: health.score ${why}`);
    expect(evaluated('health.before(30)', none)).toBe(58);
  });

  it('says that there is no history, and that nobody gave any health', () => {
    expect(evaluated('health.change(30) < 0', { ...HEALTH, hasHistory: false })).toBe('unknown: there is no history here');
    expect(compiled('health.score > 3').evaluate({ data: {}, asOf: AS_OF })).toMatchObject({ reason: 'health is not known here' });
  });

  it('is no field of the account, and announces the days that it looks back', () => {
    const { fields, roots, looksBack, path } = compiled('health.change(90) < health.before(30) && health.change(30) < 0 && account != "x" && age_months > 3');
    expect(fields).toEqual([['account']]);
    expect([...roots]).toEqual(['health', 'account', 'age_months']);
    expect(looksBack).toEqual([30, 90]);
    expect(path).toBeUndefined();
    expect(compiled('health.score').path).toBeUndefined();
  });

  it('is hidden by the item of a list function', () => {
    const value = compiled('stakeholders.exists(health, health.name == "Ana")').evaluate({ data: { stakeholders: [{ name: 'Ana' }] }, asOf: AS_OF });
    expect(value).toBe(true);
  });
});

describe('faults', () => {
  it.each([
    ['helth.score < 50', 'helth', 'There is no field `helth`. Did you mean `health`?'],
    ['health.scor < 50', 'scor', '`health` has no `scor`. Did you mean `health.score`?'],
    ['health.befor(3) < 50', 'befor(3)', '`health` has no `befor`. Did you mean `health.before(days)`?'],
    ['health.change < 0', 'change', '`health` has no `change` without brackets. Did you mean `health.change(days)`?'],
    ['health.zzz == 1', 'zzz', '`health` has no `zzz`. It has score, tier, coverage, provisional, component, before, change.'],
    ['health < 50', 'health', '`health` has no value of its own; write `health.score`, `health.tier`, `health.coverage`, `health.provisional`, `health.component("id")`, `health.before(30)` or `health.change(30)`.'],
    ['health["score"] < 50', 'health', /no value of its own/],
    ['health.tier == "crtical"', '"crtical"', 'It is never "crtical": the choices are critical, at-risk, healthy. Did you mean "critical"?'],
    ['health.tier in ["critcal"]', '"critcal"', /Did you mean "critical"/],
    ['health.component("suport") < 3', 'suport', 'The health model has no component `suport`. Did you mean `support`?'],
    ['health.component("zzz") < 3', 'zzz', 'The health model has no component `zzz`. It has product_usage, support.'],
    ['health.component(support) < 3', 'health.component(support)', /takes the id of a component in quotes/],
    ['health.before() < 3', 'health.before()', /takes a whole number of days from 1 to 730/],
    ['health.before(0) < 3', '0', /from 1 to 730/],
    ['health.before(731) < 3', '731', /from 1 to 730/],
    ['health.change(1.5) < 3', '1.5', /from 1 to 730/],
    ['health.change(-30) < 3', '-30', /from 1 to 730/],
    ['health.change(age_months) < 3', 'age_months', /from 1 to 730/],
    ['health.score < "50"', 'health.score < "50"', '`<` cannot stand between a number and a text.'],
    ['peer_median("health.score") > 3', 'health', /known to triggers of playbooks only/],
  ])('%s', (source, at, message) => {
    const found = refused(source);
    expect(found.at).toBe(at);
    if (typeof message === 'string') expect(found.message).toBe(message);
    else expect(found.message).toMatch(message);
  });

  it('takes any id where no model can be used', () => {
    const free = { ...environment, names: new Map([['health', healthName({ tiers: undefined, components: undefined })]]) };
    expect(compileExpression('health.tier == "x" && health.component("y") > 3', free).ok).toBe(true);
  });

  it('tells models that they cannot ask for the health that they make', () => {
    expect(fault('health.score < 50')).toEqual({ message: '`health` is known to triggers of playbooks only: it is what a health model makes. Name the fields that it rests on.', at: 'health' });
  });
});
