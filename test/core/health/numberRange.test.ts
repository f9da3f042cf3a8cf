import { describe, expect, it } from 'vitest';
import { bandOf, compileBands } from '../../../src/core/health/compileBands';
import { ModelReader } from '../../../src/core/health/modelReader';
import { inRange, overlap, parseRange, uncovered } from '../../../src/core/health/numberRange';

const range = (text: string): NonNullable<ReturnType<typeof parseRange>> => {
  const parsed = parseRange(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

describe('parseRange', () => {
  it.each([
    ['< 0.2', [0.19], [0.2, 0.3]],
    ['<= 0.2', [0.2], [0.21]],
    ['≤ 5', [5], [6]],
    ['> 40 %', [0.41], [0.4]],
    ['>= -3', [-3, 0], [-4]],
    ['0.2 - 0.4', [0.2, 0.3, 0.4], [0.19, 0.41]],
    ['20 - 40 %', [0.2, 0.4], [20]],
    ['-5 - -1', [-5, -1], [0]],
    ['1 to 3', [1, 3], [4]],
    ['7', [7], [7.1]],
    ['= 0', [0], [1]],
    ['else', [-1e9, 0, 1e9], []],
  ])('%s', (text, inside, outside) => {
    expect(inside.map((value) => inRange(range(text), value))).toEqual(inside.map(() => true));
    expect(outside.map((value) => inRange(range(text), value))).toEqual(outside.map(() => false));
  });

  it.each(['', 'up', '4 - 2', '3 - 3', '<', '< a', '1 2', '>> 3'])('says nothing for %j', (text) => {
    expect(parseRange(text)).toBeUndefined();
  });
});

describe('overlap', () => {
  it.each([
    ['< 0.2', '0.2 - 0.4', false],
    ['0.1 - 0.3', '0.3 - 0.5', false],
    ['= 0', '0 - 1', false],
    ['= 0.5', '0 - 1', true],
    ['= 2', '2', true],
    ['< 5', '< 3', true],
    ['< 5', '> 4', true],
    ['< 5', '> 5', false],
    ['0 - 1', '0 - 1', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlap(range(a), range(b))).toBe(expected);
    expect(overlap(range(b), range(a))).toBe(expected);
  });
});

describe('uncovered', () => {
  it.each([
    [['< 5', '>= 5'], undefined],
    [['<= 5', '> 5'], undefined],
    [['< 5', '> 5', '= 5'], undefined],
    [['< 5', '> 5'], 'of 5'],
    [['< 5'], 'of 5'],
    [['= 2', '= 1', 'else'], undefined],
    [['<= 5', '> 7'], 'above 5'],
    [['> 5'], 'below 5'],
    [['< 3', '3 - 8', '> 8'], undefined],
  ])('%j leaves %s', (texts, expected) => {
    expect(uncovered(texts.map(range))).toBe(expected);
  });
});

describe('bandOf', () => {
  const bands = (source: Record<string, string | boolean>): ReturnType<typeof compileBands> =>
    compileBands({ bands: source }, [], new ModelReader(() => ({ start: 0, end: 0 }), { fields: new Map() }));

  it('gives a shared end to the band that begins with it, in any order', () => {
    const down = bands({ excellent: '> 0.5', good: '0.3 - 0.5', 'at risk': '0.1 - 0.3', critical: '< 0.1' });
    const up = bands({ critical: '< 0.1', 'at risk': '0.1 - 0.3', good: '0.3 - 0.5', excellent: '> 0.5' });
    for (const each of [down, up]) {
      expect([0.05, 0.1, 0.3, 0.5, 0.51].map((value) => bandOf(each, value))).toEqual(['critical', 'at risk', 'good', 'good', 'excellent']);
    }
  });

  it('gives a single number to the band that is that number', () => {
    expect([0, 0.5, 1].map((value) => bandOf(bands({ none: '= 0', some: '0 - 1', all: '>= 1' }), value))).toEqual(['none', 'some', 'all']);
  });

  it('names words and truth values', () => {
    expect([true, false].map((value) => bandOf(bands({ yes: true, no: false }), value))).toEqual(['yes', 'no']);
    expect(bandOf(bands({ low: 'down' }), 'down')).toBe('low');
    expect(bandOf(bands({ low: 'down' }), 'up')).toBeUndefined();
  });
});
