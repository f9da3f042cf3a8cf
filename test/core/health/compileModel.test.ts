import { describe, expect, it } from 'vitest';
import { checkModel } from '../../../src/core/engine/healthModels';
import { compileModel, modelNeedsCel } from '../../../src/core/health/compileModel';
import { presetModel } from '../../../src/core/health/presets';
import { readDocument } from '../../../src/core/model/readDocument';
import { documentFindings } from '../../../src/core/schema/documentFindings';
import { PRESET_IDS } from '../../../src/core/model/presets';
import { compileText, data, presetText } from './support';

const GOOD_TIERS = 'tiers: [{ id: up, min: 50, color: green }, { id: down, min: 0, color: red }]';
const GOOD_METRIC = '{ id: csat, from: scores.support.csat, points: [[0, 0], [5, 10]] }';

/** The findings of a wrong model as `rule at text: message`; such a model must never score. */
function faults(text: string): string[] {
  const { model, findings } = compileText(text);
  if (findings.some((finding) => finding.severity === 'error')) expect(model).toBeUndefined();
  return findings.map(({ rule, span, message }) => `${rule} at ${text.slice(span.start, span.end)}: ${message}`);
}

const withMetric = (metric: string): string => `name: m\nscale: 10\ncomponents: [{ id: a, weight: 1, metrics: [${metric}] }]\n${GOOD_TIERS}\n`;
const withComponents = (components: string): string => `name: m\nscale: 10\ncomponents: ${components}\n${GOOD_TIERS}\n`;
const withTiers = (tiers: string): string => `name: m\nscale: 10\ncomponents: [{ id: a, weight: 1, metrics: [${GOOD_METRIC}] }]\ntiers: ${tiers}\n`;

describe('a good model', () => {
  it.each([...PRESET_IDS])('%s has no finding', (id) => {
    expect(compileText(presetText(id)).findings).toEqual([]);
    const document = readDocument(`${id}.health-model.yaml`, presetText(id))!;
    expect(documentFindings(document)).toEqual([]);
    expect(presetModel(id)).toEqual(data(presetText(id)));
  });

  it('loads the expression library only where an input needs it', () => {
    expect(modelNeedsCel(data(presetText('engine')))).toBe(false);
    expect(modelNeedsCel(data(presetText('csm')))).toBe(false);
    expect(modelNeedsCel(data(presetText('scorecard')))).toBe(true);
    expect(modelNeedsCel(data(withMetric('{ id: x, from: arr, cases: [{ when: "age_months < 6", points: [[0, 0], [1, 1]] }, { points: [[0, 0], [1, 1]] }] }')))).toBe(true);
    expect(() => compileModel(data(presetText('scorecard')), () => ({ start: 0, end: 0 }))).toThrow('needs loadCel()');
  });

  it('spreads weights evenly where none is written', () => {
    const { model } = compileText(withMetric(`${GOOD_METRIC}, { id: nps, from: scores.relationship.nps, points: [[0, 0], [10, 10]] }`));
    expect(model?.components[0]?.metrics.map((each) => each.weight)).toEqual([0.5, 0.5]);
  });

  it('names components and metrics by their ids where it gives no label', () => {
    const { model } = compileText(withComponents('[{ id: product_usage, weight: 1, metrics: [{ id: dau_mau, from: arr, points: [[0, 0], [1, 1]] }] }]'));
    expect([model?.components[0]?.label, model?.components[0]?.metrics[0]?.label]).toEqual(['Product usage', 'Dau mau']);
  });
});

describe('weights', () => {
  it('must add up to 1, and the sum is shown', () => {
    expect(faults(withComponents('[{ id: a, weight: 0.3 }, { id: b, weight: 0.6 }]'))).toEqual(['model/weights at components: The weights add up to 0.9 (0.3 + 0.6), not to 1.']);
  });

  it('of metrics too', () => {
    const metrics = '{ id: x, from: arr, weight: 0.7, points: [[0, 0], [1, 1]] }, { id: y, from: arr, weight: 0.5, points: [[0, 0], [1, 1]] }';
    expect(faults(withMetric(metrics))).toEqual(['model/weights at metrics: The weights add up to 1.2 (0.7 + 0.5), not to 1.']);
  });

  it('are not put off by sums of doubles', () => {
    const tenths = Array.from({ length: 10 }, (_, index) => `{ id: c${index}, weight: 0.1 }`).join(', ');
    expect(faults(withComponents(`[${tenths}]`))).toEqual([]);
  });

  it('are given for all or for none', () => {
    expect(faults(withComponents('[{ id: a, weight: 1 }, { id: b }]'))).toEqual(['model/weights at b: This one has no weight, but others beside it have. Give every one a weight, or none.']);
  });

  it('are shares', () => {
    expect(faults(withComponents('[{ id: a, weight: 30 }, { id: b, weight: -29 }]'))).toEqual([
      'model/weights at 30: The weight 30 is not a share between 0 and 1.',
      'model/weights at -29: The weight -29 is not a share between 0 and 1.',
    ]);
  });
});

describe('tiers', () => {
  it.each([
    ['[{ id: up, min: 50, color: green }, { id: mid, min: 50, color: red }, { id: down, min: 0, color: red }]', 'model/tiers at 50: The tiers `up` and `mid` both begin at 50; a score would be in two.'],
    ['[{ id: up, min: 50, color: green }, { id: up, min: 0, color: red }]', 'model/duplicate-id at up: Two tiers have the id `up`.'],
    ['[{ id: up, min: 120, color: green }, { id: down, min: 0, color: red }]', 'model/tiers at 120: The tier `up` begins at 120; scores are 0-100.'],
    ['[{ id: up, min: 50, color: green }, { id: down, min: 10, color: red }]', 'model/tiers at tiers: No tier holds scores below 10; the lowest tier must begin at 0.'],
    ['[]', 'model/tiers at tiers: The model has no tiers; it needs at least one that begins at 0.'],
  ])('%s', (tiers, finding) => {
    expect(faults(withTiers(tiers))[0]).toBe(finding);
  });

  it('may stand in any order', () => {
    const { model } = compileText(withTiers('[{ id: down, min: 0, color: red }, { id: up, min: 50, color: green }]'));
    expect(model?.tiers.map((tier) => tier.id)).toEqual(['up', 'down']);
  });
});

describe('how a value is scored', () => {
  it.each([
    ['{ id: x, from: arr }', 'model/no-scoring at x: It is not said how this value is scored; give exactly one of `points`, `steps`, `values` and `cases`.'],
    ['{ id: x, from: arr, points: [[0, 0], [1, 1]], steps: [["else", 1]] }', 'model/no-scoring at x: This value is scored in 2 ways (points, steps); give exactly one of `points`, `steps`, `values` and `cases`.'],
    ['{ id: x, from: arr, points: [[0, 0], [2, 5], [1, 10]] }', 'model/points at [1, 10]: The points are not in order: 1 comes after 2. Sort them by value; for a jump use `steps`.'],
    ['{ id: x, from: arr, points: [[0, 0], [0, 5]] }', 'model/points at [0, 5]: The points are not in order: 0 comes after 0. Sort them by value; for a jump use `steps`.'],
    ['{ id: x, from: arr, points: [[0, 0], [1, 11]] }', "model/scale at 11: The score 11 is outside the model's scale of 0-10."],
    ['{ id: x, from: arr, points: [[0, 5]] }', 'model/points at [[0, 5]]: `points` needs at least two points, each as `[value, score]`; there is one.'],
    ['{ id: x, from: arr, points: [[0, 5], [1]] }', 'model/points at [1]: A point is two numbers, `[value, score]`.'],
    ['{ id: x, from: arr, steps: [["< 5", 10], ["> 5", 0]] }', 'model/steps at steps: No step holds a value of 5. End with `["else", …]`.'],
    ['{ id: x, from: arr, steps: [["< 5", 10]] }', 'model/steps at steps: No step holds a value of 5. End with `["else", …]`.'],
    ['{ id: x, from: arr, steps: [[">= 5", 10]] }', 'model/steps at steps: No step holds a value below 5. End with `["else", …]`.'],
    ['{ id: x, from: arr, steps: [["<= 5", 10], ["> 7", 0]] }', 'model/steps at steps: No step holds a value above 5. End with `["else", …]`.'],
    ['{ id: x, from: arr, steps: [] }', 'model/steps at steps: `steps` is empty; give pairs such as `["<= 0.05", 10]` and end with `["else", 0]`.'],
    ['{ id: x, from: arr, values: {} }', 'model/values at values: `values` is empty; give each value a score, such as `{ up: 9, flat: 5, down: 1 }`.'],
    ['{ id: x, from: arr, steps: [["else", 1], ["< 5", 10]] }', 'model/steps at ["else", 1]: `else` must be the last step: the steps after it are never reached.'],
    ['{ id: x, from: arr, steps: [["about 5", 1], ["else", 10]] }', 'model/steps at "about 5": `about 5` is no condition for a step; write `< 5`, `<= 5`, `> 5`, `>= 5`, `2 - 5`, `= 5` or `else`.'],
    ['{ id: x, from: arr, steps: [["< 5", -1], ["else", 10]] }', "model/scale at -1: The score -1 is outside the model's scale of 0-10."],
    ['{ id: x, from: scores.product_usage.trend, values: { up: 9, flatt: 5, down: 1 } }', 'model/values at flatt: The input is never `flatt`; did you mean `flat`?'],
    ['{ id: x, from: scores.product_usage.trend, values: { up: 9, down: 1 } }', 'model/values at values: No score is given for `flat`.'],
    ['{ id: x, from: scores.engagement.community_active, values: { true: 9 } }', 'model/values at values: No score is given for `false`.'],
    ['{ id: x, from: scores.product_usage.trend, points: [[0, 0], [1, 1]] }', 'model/input-type at points: `points` need a number, but the input is a text. Use `values` instead.'],
    ['{ id: x, from: arr, points: [[0, 0], [1, 1]], bands: { low: "< 5", high: "4 - 9" } }', 'model/bands at "4 - 9": The band `high` overlaps `low`; a value must fall in one band only.'],
    ['{ id: x, from: arr, cases: [{ when: "arr > 5", points: [[0, 0], [1, 1]] }] }', 'model/cases at "arr > 5": The last case has a condition, so accounts for which none holds would have no score. Leave it out there.'],
    ['{ id: x, from: arr, cases: [{ points: [[0, 0], [1, 1]] }, { points: [[0, 0], [1, 1]] }] }', 'model/cases at { points: [[0, 0], [1, 1]] }: Only the last case may go without `when`: the cases after this one are never reached.'],
    ['{ id: x, from: arr, cases: [{ when: "arr", points: [[0, 0], [1, 1]] }, { points: [[0, 0], [1, 1]] }] }', 'model/expression at "arr": `when` needs a condition that is true or false, but this is a number.'],
  ])('%s', (metric, finding) => {
    expect(faults(withMetric(metric))[0]).toBe(finding);
  });
});

describe('inputs', () => {
  it.each([
    ['{ id: x, from: scores.product_usage.dau_mau, points: [[0, 0], [1, 1]] }', 'model/unknown-input at dau_mau: There is no field `scores.product_usage.dau_mau`. Did you mean `scores.product_usage.dau_mau_ratio`?'],
    ['{ id: x, from: "scores.suport.csat", points: [[0, 0], [1, 1]] }', 'model/unknown-input at suport: There is no field `scores.suport`. Did you mean `scores.support`?'],
    ['{ id: x, from: metrics.failures, points: [[0, 0], [1, 1]] }', 'model/unknown-input at failures: There is no field `metrics.failures`.'],
    ['{ id: x, from: "arr +", points: [[0, 0], [1, 1]] }', 'model/expression at +: This expression ends too soon: something is missing behind `+`.'],
    ["{ id: x, from: 'arr.matches(\"^a\")', values: { true: 1, false: 0 } }", 'model/expression at arr.matches("^a"): `matches` is not allowed: a regular expression can hang. Use `contains`, `startsWith`, `endsWith` or `==`.'],
    ['{ id: x, from: "segment == \\"smb\\" && ar > 1", values: { true: 1, false: 0 } }', 'model/unknown-input at "segment == \\"smb\\" && ar > 1": There is no field `ar`. Did you mean `arr`?'],
  ])('%s', (metric, finding) => {
    expect(faults(withMetric(metric))).toEqual([finding]);
  });

  it('declared by the model are known, with their type', () => {
    const declared = (type: string): string => `declare: { failures: { type: ${type}, values: [few, many] } }\n${withMetric('{ id: x, from: metrics.failures, points: [[0, 0], [1, 1]] }')}`;
    expect(faults(declared('ratio'))).toEqual([]);
    expect(faults(declared('enum'))).toEqual(['model/input-type at points: `points` need a number, but the input is a text. Use `values` instead.']);
  });

  it('declared as numbers have bounds, a ratio those of 0-1', () => {
    const { model } = compileText(`declare: { a: { type: ratio }, b: { type: integer, minimum: 1 }, c: { type: boolean } }\n${withMetric(GOOD_METRIC)}`);
    expect([...model!.declared.values()].map((each) => each.bounds)).toEqual([
      { minimum: 0, maximum: 1, isInteger: false },
      { minimum: 1, maximum: undefined, isInteger: true },
      undefined,
    ]);
  });

  it('declared as an enum have choices', () => {
    expect(faults(`declare: { mood: { type: enum } }\n${withMetric('{ id: x, from: metrics.mood, values: { good: 9 } }')}`)).toEqual(['model/declared at mood: `mood` is an enum without choices. List them under `values`.']);
  });

  it('not declared are told where to declare them', () => {
    expect(compileText(withMetric('{ id: x, from: metrics.failures, points: [[0, 0], [1, 1]] }')).findings[0]?.help).toBe('Declare metrics of your own under `declare:`.');
  });
});

describe('a model that its schema objects to', () => {
  it('is not blamed twice at one place, nor for what follows from it', () => {
    const text = withComponents('[{ id: a, weight: 30 }, { id: b, weight: 0.5 }]');
    const at = (part: string): { start: number; end: number } => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const known = [{ rule: 'schema/range', severity: 'error' as const, message: '', span: at('30'), fixes: [] }];
    const compiled = compileModel(data(text), (path) => (path.includes('weight') ? at('30') : at('components')), undefined, known);
    expect(compiled).toEqual({ model: undefined, findings: [] });
  });

  it.each([
    ['a weight that is no number', '{ id: x, weight: 50%, from: arr, points: [[0, 0], [1, 1]] }', 'schema/type'],
    ['a misspelt weight beside a right one', '{ id: x, wieght: 0.5, from: arr, points: [[0, 0], [1, 1]] }, { id: y, weight: 0.5, from: arr, points: [[0, 0], [1, 1]] }', 'schema/unknown-key'],
    ['a misspelt way of scoring', '{ id: x, from: arr, poinst: [[0, 0], [1, 1]] }', 'schema/unknown-key'],
    ['no points', '{ id: x, from: arr, points: [] }', 'schema/length'],
    ['a misspelt choice', '{ id: x, from: scores.product_usage.trend, values: { up: 9, flat: 5, dwn: 1 } }', 'model/values'],
  ])('has one finding for %s', async (_mistake, metrics, rule) => {
    const document = readDocument('ours.health-model.yaml', withMetric(metrics))!;
    const both = [...documentFindings(document), ...((await checkModel(document))?.findings ?? [])];
    expect(both.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('is not said to lack tiers when one cannot be read', () => {
    expect(faults(withTiers('[{ id: down, min: 500, color: red }]'))).toEqual(['model/tiers at 500: The tier `down` begins at 500; scores are 0-100.']);
  });
});

describe('structure', () => {
  it.each([
    [withComponents('[{ id: a, weight: 0.5 }, { id: g, weight: 0.5, components: [{ id: a, weight: 1 }] }]'), 'model/duplicate-id at a: Two components have the id `a`; each is a section of the account, so ids must differ.'],
    [withMetric(`${GOOD_METRIC}, ${GOOD_METRIC}`), 'model/duplicate-id at csat: Two metrics of this component have the id `csat`.'],
    [withComponents('[{ id: a, weight: 1, metrics: [], components: [{ id: b, weight: 1 }] }]'), 'model/shape at metrics: A component holds metrics or components, not both. Move the metrics into a component of their own.'],
    [withComponents('[]'), 'model/shape at components: The model has no components, so there is nothing to score.'],
    [withComponents('[{ weight: 1 }]'), 'model/shape at { weight: 1 }: A component needs an `id`: the name of its section in the account.'],
    [withMetric('{ id: x, points: [[0, 0], [1, 1]] }'), 'model/shape at { id: x, points: [[0, 0], [1, 1]] }: A metric needs an `id`, and `from`: the field or expression that it scores.'],
    [withComponents('[{ id: a, weight: 1 }]').replace('scale: 10', 'scale: 5'), 'model/scale at 5: The scale is 5; components are scored on 10 or on 100.'],
    [`bands: { low: "< 5", high: "> 4" }\n${withMetric(GOOD_METRIC)}`, 'model/bands at "> 4": The band `high` overlaps `low`; a value must fall in one band only.'],
  ])('%s', (text, finding) => {
    expect(faults(text)[0]).toBe(finding);
  });

  it('refuses groups without end', () => {
    let component = '{ id: c0, weight: 1 }';
    for (let depth = 1; depth < 12; depth++) component = `{ id: c${depth}, weight: 1, components: [${component}] }`;
    expect(faults(withComponents(`[${component}]`))[0]).toBe('model/too-deep at components: Groups stand in each other more than 8 levels deep.');
  });

  it('reads bands past a map or list in the place of a value', () => {
    const metric = '{ id: x, from: arr, points: [[0, 0], [1, 1]], bands: { low: { a: 1 }, middle: [[1]], high: "> 4" } }';
    expect(() => faults(withMetric(metric))).not.toThrow();
  });

  it.each(['{}', 'components: 3\ntiers: x', 'components: [1, [2], null]', 'components: [{ id: a, metrics: [1] }]', 'declare: [1]\nbands: 3'])('never throws on %s', (text) => {
    expect(faults(text).length).toBeGreaterThan(0);
  });
});
