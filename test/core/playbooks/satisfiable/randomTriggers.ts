import fc from 'fast-check';
import type { Facts } from '../../../../src/core/expression/facts';
import type { HealthFacts } from '../../../../src/core/expression/healthFacts';
import type { ValueMap } from '../../../../src/core/expression/value';
import { addDays } from '../../../../src/core/calendar/isoDay';
import { AS_OF, MODEL } from '../support';

const number = fc.constantFrom('-1', '0', '1', '3', '5', '6', '10', '39', '40', '60', '80', '100', '101');
const compare = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
const numeric = fc.constantFrom(
  'arr', 'employees', 'scores.relationship.nps', 'scores.product_usage.dau_mau_ratio', 'health.score', 'health.change(30)', 'health.before(30)', 'health.component("product_usage")',
  'days_until(renewal_date)', 'days_since(renewal_date)', 'days_to_renewal', 'age_months', 'size(stakeholders)', '-arr', 'arr * 2', 'health.coverage',
);
const day = fc.constantFrom('"2025-11-21"', '"2025-11-22"', '"2025-12-01"', 'today', 'contract.start');
const trend = fc.constantFrom('"up"', '"flat"', '"down"');
const segment = fc.constantFrom('"smb"', '"enterprise"', '"nowhere"');
const tier = fc.constantFrom(...MODEL.tiers.map(({ id }) => `"${id}"`));
const of = (parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((words) => words.join(' '));
const listOf = (items: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.array(items, { minLength: 1, maxLength: 3 }).map((each) => `[${each.join(', ')}]`);

const itemAtom = fc.oneof(
  of([fc.constant('e.type'), fc.constantFrom('==', '!='), fc.constantFrom('"sponsor_left"', '"go_live"')]),
  of([fc.constant('days_since(e.date)'), compare, number]),
  fc.constantFrom('has(e.resolved)', '!has(e.resolved)', 'e.resolved > e.date', 'e.date <= today'),
);
const itemCondition = fc.oneof(itemAtom, of([itemAtom, fc.constantFrom('&&', '||'), itemAtom]));

const atom = fc.oneof(
  of([numeric, compare, number]),
  of([number, compare, numeric]),
  of([numeric, compare, numeric]),
  of([fc.constant('renewal_date'), compare, day]),
  of([fc.constant('scores.product_usage.trend'), fc.constantFrom('==', '!='), trend]),
  of([fc.constant('scores.product_usage.trend in'), listOf(trend)]),
  of([fc.constant('segment'), fc.constantFrom('==', '!='), segment]),
  of([fc.constant('segment in'), listOf(segment)]),
  of([fc.constant('health.tier'), fc.constantFrom('==', '!='), tier]),
  of([fc.constant('health.tier in'), listOf(tier)]),
  fc.constantFrom('has(arr)', 'has(churned)', 'has(churned.date)', 'churned.date < today', 'has(renewal_date)', 'named(scores.relationship.champion)', 'contract.auto_renew', 'contract.auto_renew == false', 'true', 'false'),
  itemCondition.map((body) => `events.exists(e, ${body})`),
  itemCondition.map((body) => `events.all(e, ${body})`),
);

/** Conditions over few fields with few values, so that parts of one often contradict each other. */
export const randomTrigger: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    atom,
    fc.tuple(tie('node'), fc.constantFrom('&&', '&&', '||'), tie('node')).map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie('node').map((inner) => `!(${inner})`),
    fc.tuple(atom, tie('node'), tie('node')).map(([condition, one, other]) => `(${condition} ? ${one} : ${other})`),
  ),
})).node;

const dayNear = fc.integer({ min: -40, max: 40 }).map((days) => addDays(AS_OF, days));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 4 });
const whole = (low: number, high: number): fc.Arbitrary<number> => fc.oneof(fc.constantFrom(low, high), fc.integer({ min: low, max: high }));
const record = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<ValueMap> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, maybe(value)]))).map((map) => Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined)) as ValueMap);

const data = record({
  arr: fc.oneof(whole(0, 101), fc.constantFrom(0.5, 5.5)),
  employees: whole(0, 101),
  renewal_date: fc.oneof(fc.constantFrom('2025-11-21', '2025-11-22', '2025-12-01'), dayNear),
  contract: record({ start: dayNear, auto_renew: fc.boolean() }),
  churned: record({ date: dayNear }),
  stakeholders: fc.array(record({ name: fc.constant('Ana') }), { maxLength: 4 }),
  events: fc.array(record({ type: fc.constantFrom('sponsor_left', 'go_live', 'other'), date: dayNear, resolved: dayNear }), { maxLength: 3 }),
  scores: record({
    relationship: record({ nps: whole(0, 10), champion: fc.constantFrom('Ana', 'none') }),
    product_usage: record({ dau_mau_ratio: fc.constantFrom(0, 0.3, 1), trend: fc.constantFrom('up', 'flat', 'down') }),
  }),
});

const health: fc.Arbitrary<HealthFacts> = fc
  .record({ score: maybe(whole(0, 100)), before: maybe(whole(0, 100)), component: maybe(fc.constantFrom(0, 39.5, 100)), coverage: fc.constantFrom(0, 0.5, 1) })
  .map(({ score = null, before = null, component = null, coverage }) => ({
    score,
    tier: score === null ? null : MODEL.tiers.find(({ min }) => score >= min)!.id,
    coverage,
    provisional: coverage < 0.5,
    reason: score === null ? 'no data' : undefined,
    component: () => component,
    hasHistory: true,
    before: () => before,
  }));

export const SEGMENTS: readonly string[] = ['smb', 'enterprise', 'mid-market'];

/** Accounts without errors: what their schema objects to is never in their data. */
export const randomFacts: fc.Arbitrary<Facts> = fc
  .record({ data, health, segment: maybe(fc.constantFrom(...SEGMENTS)) })
  .map((facts) => ({ ...facts, asOf: AS_OF }));
