import { describe, expect, it } from 'vitest';
import { BoundedMap } from '../../src/core/boundedMap';

describe('BoundedMap', () => {
  it('lets go of what was used longest ago', () => {
    const map = new BoundedMap<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.get('a');
    map.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([1, undefined, 3]);
  });

  it('counts weights, also of what is set anew, and keeps nothing that is too heavy', () => {
    const map = new BoundedMap<number>(10);
    map.set('a', 1, 6);
    map.set('a', 2, 4);
    map.set('b', 3, 6);
    expect([map.get('a'), map.get('b')]).toEqual([2, 3]);
    map.set('b', 4, 11);
    expect([map.get('a'), map.get('b')]).toEqual([2, undefined]);
    map.set('c', 5, 10);
    expect([map.get('a'), map.get('c')]).toEqual([undefined, 5]);
  });
});
