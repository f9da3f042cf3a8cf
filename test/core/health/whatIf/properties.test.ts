import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HealthModel } from '../../../../src/core/health/healthModel';
import { changedData } from '../../../../src/core/health/whatIf/changedData';
import { changesOf } from '../../../../src/core/health/whatIf/wayUp';
import type { WayStep, WayUp } from '../../../../src/core/health/whatIf/wayUp';
import { waysUp } from '../../../../src/core/health/whatIf/waysUp';
import { PRESET_IDS } from '../../../../src/core/model/presets';
import { readDocument } from '../../../../src/core/model/readDocument';
import { writeFields } from '../../../../src/core/model/writeFields';
import { documentFindings } from '../../../../src/core/schema/documentFindings';
import { schemaAt } from '../../../../src/core/schema/schemaNode';
import { sheetValue } from '../../../../src/core/schema/schemaCheck';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import type { JsonObject } from '../../../../src/core/yaml/sourceTree';
import { preset } from '../support';
import { sceneOf, short } from './support';

const MODELS = [...new Set(PRESET_IDS.map((id) => preset(id)))].filter((each, index, all) => all.findIndex(({ name }) => name === each.name) === index).map((each) => [each.name, each] as const);

const ratio = fc.integer({ min: 0, max: 100 }).map((each) => each / 100);
const count = fc.nat({ max: 12 });
const trend = fc.constantFrom('up', 'flat', 'down');
const feeling = fc.constantFrom('positive', 'neutral', 'negative');
const section = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });

/** An account as text, in any order of sections, with comments between. */
const account = fc
  .tuple(
    section({ dau_mau_ratio: ratio, active_users: count, features_adopted: count, features_available: fc.integer({ min: 5, max: 20 }), core_features_used: count, core_features_available: fc.integer({ min: 5, max: 20 }), actions_per_user_weekly: ratio, trend, score: fc.nat({ max: 10 }) }),
    section({ login_trend: trend, support_tickets_30d: count, community_active: fc.boolean(), meeting_attendance: ratio, response_rate: ratio, nps_answered: fc.boolean() }),
    section({ champion: fc.constantFrom('Ana', 'none'), exec_sponsor: fc.constantFrom('Tom', 'TBD'), contacts_count: count, nps: fc.nat({ max: 10 }), regular_meetings: fc.boolean(), responsive: fc.boolean(), sponsor_engaged: fc.boolean() }),
    section({ goals_defined: count, goals_achieved: count, roi_documented: fc.boolean(), score: fc.nat({ max: 10 }) }),
    section({ payment_status: fc.constantFrom('current', 'late'), growth: fc.constantFrom('stable', 'expanding', 'contracting'), late_payments: count, contraction_risk: fc.boolean() }),
    section({ escalations: count, csat: fc.integer({ min: 0, max: 50 }).map((each) => each / 10), self_service_rate: ratio, ticket_trend: trend }),
    section({ ticket_sentiment: feeling, resolution_satisfaction: fc.integer({ min: 0, max: 50 }).map((each) => each / 10) }),
  )
  .chain(([product_usage, engagement, relationship, outcomes, financial, support, sentiment]) =>
    fc.shuffledSubarray(Object.entries({ product_usage, engagement, relationship, outcomes, financial, support, sentiment }), { minLength: 2 }),
  )
  .map((sections) => `account: Acme\ncontract: { seats_licensed: 20 }\nscores: # measured\n${sections.map(([id, fields]) => `  # ${id}\n  ${id}: ${JSON.stringify(fields)}\n`).join('')}`);

function read(text: string) {
  const document = readDocument('account.yaml', text)!;
  return { document, data: sheetValue(document.sheets[0]!) };
}

/** One step of a value back on the way to where it was; undefined where there is nothing between. */
function stepBack({ from, value, path, kind }: WayStep, scale: number): number | undefined {
  if (typeof from !== 'number' || typeof value !== 'number') return undefined;
  const node = schemaAt('account', path)!;
  const width = (node.maximum ?? Infinity) - (node.minimum ?? 0);
  const step = kind === 'entered' ? (scale === 10 ? 0.5 : 1) : node.type === 'integer' ? 1 : width <= 2 ? 0.01 : width <= 10 ? 0.1 : undefined;
  if (step === undefined) return undefined;
  const back = Number((value - Math.sign(value - from) * step).toFixed(6));
  return Math.sign(value - from) === Math.sign(back - from) ? back : undefined;
}

function everyWay(model: HealthModel, check: (way: WayUp, text: string, data: JsonObject, min: number) => void): void {
  fc.assert(
    fc.property(account, (text) => {
      const { data } = read(text);
      const found = waysUp(sceneOf(model, data));
      for (const way of found.ways) check(way, text, data, found.tier!.min);
    }),
    { numRuns: 25 },
  );
}

describe.each(MODELS)('each way up under %s', (_name, model) => {
  it('reaches the tier when it is written into the text with minimal edits, without a new finding', () => {
    everyWay(model, (way, text, data, min) => {
      const { document } = read(text);
      const changed = read(applyTextEdits(text, writeFields(document, 0, changesOf(way))));
      const after = sceneOf(model, data).score(changed.data);
      expect(after.score, short(way)).toBe(way.reaches.score);
      expect(after.score! >= min, short(way)).toBe(true);
      const before = new Set(documentFindings(document, { model }).map(({ message }) => message));
      expect(documentFindings(changed.document, { model }).filter(({ message }) => !before.has(message))).toEqual([]);
      expect(changed.document.text).toContain('# measured');
    });
  });

  it('is minimal: without one of its steps, or with one step less of a value, it does not reach the tier', () => {
    everyWay(model, (way, _text, data, min) => {
      const { score } = sceneOf(model, data);
      way.steps.forEach((step, index) => {
        const others = changesOf({ steps: way.steps.filter((_each, at) => at !== index) });
        expect(score(changedData(data, others)).score! < min, `${short(way)} without ${index}`).toBe(true);
        const back = stepBack(step, model.scale);
        if (back !== undefined) expect(score(changedData(data, [...others, { path: step.path, value: back }, ...step.along])).score! < min, `${short(way)} with ${back}`).toBe(true);
      });
    });
  });

  it('is as easy as its hardest step, and the easiest come first', () => {
    const rank = ['easy', 'moderate', 'hard'];
    fc.assert(
      fc.property(account, (text) => {
        const { ways } = waysUp(sceneOf(model, read(text).data));
        const ranks = ways.map(({ ease }) => rank.indexOf(ease));
        expect(ranks).toEqual([...ranks].sort());
        for (const { ease, steps } of ways) expect(rank.indexOf(ease)).toBe(Math.max(...steps.map((step) => rank.indexOf(step.ease))));
        expect(new Set(ways.map(short)).size).toBe(ways.length);
      }),
      { numRuns: 15 },
    );
  });

  it('does not depend on the order of sections', () => {
    fc.assert(
      fc.property(account, (text) => {
        const { data } = read(text);
        const scores = data['scores'] as JsonObject;
        const turned = { ...data, scores: Object.fromEntries(Object.entries(scores).reverse()) };
        expect(waysUp(sceneOf(model, turned)).ways.map(short)).toEqual(waysUp(sceneOf(model, data)).ways.map(short));
      }),
      { numRuns: 25 },
    );
  });
});
