import { describe, expect, it } from 'vitest';
import type { SheetContext } from '../../../src/core/schema/contextFindings';
import { fixed, linesOf } from './findings';

const context: SheetContext = {
  settings: { segments: [{ id: 'enterprise' }, { id: 'mid-market' }] },
  model: {
    components: [{ id: 'value', components: [{ id: 'experience', components: [] }] }],
    tiers: [{ id: 'good' }, { id: 'poor' }],
    declared: new Map([
      ['failure_rate', { type: { kind: 'number' }, bounds: { minimum: 0, maximum: 1, isInteger: false } }],
      ['open_bugs', { type: { kind: 'number' }, bounds: { minimum: 0, maximum: undefined, isInteger: true } }],
      ['plan', { type: { kind: 'text', choices: ['gold', 'silver'] } }],
      ['pilot', { type: { kind: 'boolean' } }],
      ['audited', { type: { kind: 'date' } }],
      ['owner', { type: { kind: 'text' } }],
      ['anything', { type: { kind: 'any' } }],
    ]),
  },
};
const lines = (text: string) => linesOf(`account: A\n${text}`, 'account.yaml', context);

describe('what only the portfolio knows', () => {
  it('segments of the settings', () => {
    expect(lines('segment: mid-market\n')).toEqual([]);
    expect(lines('segment: Mid Market\n')).toEqual(['[Mid Market] schema/enum: `segment` is `Mid Market`; expected one of `enterprise`, `mid-market`. Did you mean `mid-market`?']);
    expect(fixed('account: A\nsegment: Mid Market\n', 'account.yaml', context)).toBe('account: A\nsegment: mid-market\n');
  });

  it('tiers of the model', () => {
    expect(lines('health_tier: good\n')).toEqual([]);
    expect(lines('health_tier: thriving\n')).toEqual(['[thriving] schema/enum: `health_tier` is `thriving`; expected one of `good`, `poor`.']);
  });

  it('components of the model as sections, at any depth', () => {
    expect(lines('scores: { value: { score: 5 }, experience: { score: 5 }, support: { score: 5 } }\n')).toEqual([]);
    expect(lines('scores: { experiense: { nonsense: 5 } }\n')).toEqual([
      '[experiense] schema/unknown-key: `experiense` is no section of the scores, and no component of the health model. Did you mean `experience`?',
    ]);
    expect(lines('scores: { weather: { score: 5 } }\n')).toEqual([
      '[weather] schema/unknown-key: `weather` is no section of the scores, and no component of the health model. | Remove it, or add a component of that id to the health model.',
    ]);
  });

  it('is not checked where it is not known', () => {
    expect(linesOf('account: A\nsegment: x\nhealth_tier: y\nscores: { weather: { score: 5 } }\nmetrics: { z: 1 }\n')).toEqual([]);
  });

  it('says of a misspelt section that it is one, and nothing of what stands in it', () => {
    expect(linesOf('account: A\nscores: { product-usage: { trend: up, dau_mau_ratio: 3 } }\n')).toEqual([
      '[product-usage] schema/unknown-key: `product-usage` is no section of the scores, and no component of the health model. Did you mean `product_usage`?',
    ]);
  });
});

describe('metrics that the model declares', () => {
  it('are fine as plain values and with their date and source', () => {
    expect(lines('metrics: { failure_rate: 0.04, open_bugs: 3, plan: gold, pilot: true, audited: 2025-11-01, owner: Ana, anything: [1] }\n')).toEqual([]);
    expect(lines('metrics: { failure_rate: { value: 0.04, as_of: 2025-11-01, source: Grafana } }\n')).toEqual([]);
  });

  it.each([
    ['failure_rate: 4%', '[4%] schema/type: `failure_rate` is `4%`; expected a ratio from 0 to 1. Write 4 % as `0.04`.'],
    ['failure_rate: { value: 4 }', '[4] schema/range: `value` is `4`; expected a ratio from 0 to 1. Write 4 % as `0.04`.'],
    ['failure_rate: { as_of: 2025-11-01 }', '[failure_rate] schema/required: `failure_rate` has no `value`.'],
    ['failure_rate: { value: 0.1, asof: 2025-11-01 }', '[asof] schema/unknown-key: `asof` is an unknown key of `failure_rate`. Did you mean `as_of`?'],
    ['open_bugs: 2.5', '[2.5] schema/type: `open_bugs` is `2.5`; expected a whole number, 0 or more.'],
    ['open_bugs: many', '[many] schema/type: `open_bugs` is `many`; expected a whole number, 0 or more.'],
    ['plan: golden', '[golden] schema/enum: `plan` is `golden`; expected one of `gold`, `silver`.'],
    ['pilot: yes', '[yes] schema/type: `pilot` is `yes`; expected true or false.'],
    ['audited: 1.11.2025', '[1.11.2025] schema/format: `audited` is `1.11.2025`; expected a date as YYYY-MM-DD, such as 2026-03-31.'],
    ['owner: 5', '[5] schema/type: `owner` is `5`; expected text.'],
    ['plan: ', '[plan] schema/empty: `plan` has no value; expected one of `gold`, `silver`. | Fill it in, or remove it.'],
    ['falure_rate: 0.1', '[falure_rate] schema/unknown-key: `falure_rate` is no metric that the health model declares. Did you mean `failure_rate`?'],
    ['weather: fine', '[weather] schema/unknown-key: `weather` is no metric that the health model declares. | Remove it, or declare it in the health model under `declare`.'],
  ])('%s', (metric, line) => {
    expect(lines(`metrics: { ${metric} }\n`)).toEqual([line]);
  });
});
