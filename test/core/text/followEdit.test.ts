import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followEdit } from '../../../src/core/text/followEdit';

describe('following an edit', () => {
  it('leaves what stands before, moves what stands behind, and gathers what was inside', () => {
    const follow = followEdit('one two three', 'one 2 three');
    expect([0, 4, 5, 7, 8].map(follow)).toEqual([0, 4, 4, 5, 6]);
  });

  it('stays inside of the new text and keeps the order of places', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const follow = followEdit(before, after);
        const places = Array.from({ length: before.length + 1 }, (_, offset) => follow(offset));
        expect(places.every((place) => place >= 0 && place <= after.length)).toBe(true);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('finds every character again that an insertion left', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (text, inserted, at) => {
        const place = at % (text.length + 1);
        const after = text.slice(0, place) + inserted + text.slice(place);
        const follow = followEdit(text, after);
        for (let offset = 0; offset < text.length; offset++) expect(after[follow(offset)] ?? '').toBe(text[offset]);
      }),
    );
  });
});
