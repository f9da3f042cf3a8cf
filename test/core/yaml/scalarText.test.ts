import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { scalarText } from '../../../src/core/yaml/scalarText';
import type { ScalarStyle, ScalarValue } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';

describe('scalarText', () => {
  it.each<[value: ScalarValue, text: string]>([
    ['Acme & Sons', 'Acme & Sons'],
    ['2026-05-01', '2026-05-01'],
    ['http://x.y/z', 'http://x.y/z'],
    ['no', '"no"'],
    ['3.10', '"3.10"'],
    ['12:30', '"12:30"'],
    ['', '""'],
    ['a: b', '"a: b"'],
    ['x #y', '"x #y"'],
    ['- x', '"- x"'],
    ['-x', '-x'],
    ['line\nbreak', '"line\\nbreak"'],
    ['\u0085\uFEFF', '"\\u0085\\ufeff"'],
    ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    [null, 'null'],
    [true, 'true'],
    [-0, '-0'],
    [1e21, '1e+21'],
  ])('writes %j as %s', (value, text) => {
    expect(scalarText(value)).toBe(text);
  });

  it('writes what both readers read back as the same value, in block and in flow', { timeout: 60_000 }, () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
    const style = fc.constantFrom<ScalarStyle>('plain', 'single-quoted', 'double-quoted', 'literal', 'folded');
    fc.assert(
      fc.property(value, style, fc.boolean(), (written, like, inFlow) => {
        const text = inFlow ? `k: [${scalarText(written, like, { inFlow })}, 1]\n` : `k: ${scalarText(written, like)}\n`;
        const expected = inFlow ? { k: [written, 1] } : { k: written };
        const { roots, state } = readYaml(text);
        expect(state).toBe('whole');
        expect(JSON.stringify(toValue(roots[0]))).toBe(JSON.stringify(expected));
        expect(JSON.stringify(parse(text))).toBe(JSON.stringify(expected));
      }),
      { numRuns: 1000 },
    );
  });
});
