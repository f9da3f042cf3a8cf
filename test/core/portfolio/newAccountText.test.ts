import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountSlug, newAccountText } from '../../../src/core/portfolio/newAccountText';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { toValue } from '../../../src/core/yaml/toValue';

const FACTS = { segment: 'enterprise', arr: 120000, renewalDate: '2027-03-31', today: '2026-11-22' };

describe('newAccountText', () => {
  it('writes the keys in the order that people read them', () => {
    expect(newAccountText({ ...FACTS, name: 'Acme Corp' })).toBe(
      [
        'account: Acme Corp',
        'segment: enterprise',
        'arr: 120000',
        'renewal_date: 2027-03-31',
        'last_updated: 2026-11-22',
        '',
        '# Next: the measures behind its health score. Type cs-scores on the line below.',
        '',
      ].join('\n'),
    );
  });

  it('keeps every name as it was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('no', '3.10', '- a', 'a: b', '# x', '"', "it's", '*x', '💙')), (name) => {
        const source = readYaml(newAccountText({ ...FACTS, name }));
        expect(source.problems).toEqual([]);
        expect(toValue(source.roots[0] ?? null)).toEqual({
          ...{ account: name, segment: 'enterprise', arr: 120000 },
          ...{ renewal_date: '2027-03-31', last_updated: '2026-11-22' },
        });
      }),
    );
  });
});

describe('accountSlug', () => {
  it.each([
    ['Acme Corp', 'acme-corp'],
    ['Müller & Söhne GmbH', 'muller-sohne-gmbh'],
    ['  Pixel/Pine\\ ', 'pixel-pine'],
    ['../../.bashrc', 'bashrc'],
    ['C:\\x', 'c-x'],
    ['株式会社 青葉', '株式会社-青葉'],
    ['…', 'account'],
    ['CON', 'con-account'],
  ])('makes %j %j', (name, slug) => {
    expect(accountSlug(name)).toBe(slug);
  });

  it('is always one plain path part (P26)', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(accountSlug(name)).toMatch(/^[\p{Letter}\p{Number}]+(?:-[\p{Letter}\p{Number}]+)*$/u);
        expect(accountSlug(name).length).toBeLessThanOrEqual(68);
      }),
    );
  });
});
