import { describe, expect, it } from 'vitest';
import { schemaAt } from '../../../src/core/schema/schemaNode';

describe('schemaAt', () => {
  it('gives the texts of the place itself with the bounds of its kind of value', () => {
    expect(schemaAt('account', ['scores', 'product_usage', 'dau_mau_ratio'])).toMatchObject({
      title: 'DAU/MAU',
      type: 'number',
      minimum: 0,
      maximum: 1,
      examples: [0.42],
      keys: [],
      isOpen: false,
    });
  });

  it('goes through lists, pairs and free maps', () => {
    expect(schemaAt('account', ['stakeholders', 0, 'role'])?.enum).toContain('champion');
    expect(schemaAt('health-model', ['components', 0, 'components', 1, 'metrics', 2, 'points', 0, 1])?.title).toBe('Score');
    expect(schemaAt('settings', ['people', 'dana.reyes', 'email'])?.format).toBe('email');
    expect(schemaAt('account', ['scores', 'ours', 'score'])?.title).toBe('Score');
    expect(schemaAt('account', ['tags', 0])?.type).toBe('string');
  });

  it('gives keys and what is required', () => {
    const event = schemaAt('account', ['events', 0]);
    expect(event?.required).toEqual(['date', 'type']);
    expect(event?.keys.slice(0, 2)).toEqual(['date', 'type']);
    expect(schemaAt('account', [])?.keys[0]).toBe('account');
    expect(schemaAt('account', ['metrics'])?.isOpen).toBe(true);
  });

  it('knows no place that the schema has not', () => {
    expect(schemaAt('account', ['nope'])).toBeUndefined();
    expect(schemaAt('account', ['toString'])).toBeUndefined();
    expect(schemaAt('account', ['arr', 'x'])).toBeUndefined();
    expect(schemaAt('account', ['events', 'x'])).toBeUndefined();
  });
});
