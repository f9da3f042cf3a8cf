import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/core/limits';
import { BatchReader } from '../../src/worker/batchReader';

const id = (index: number) => index.toString(16).padStart(40, '0');
const entry = (index: number, content: string | Buffer, type = 'blob') => Buffer.concat([Buffer.from(`${id(index)} ${type} ${Buffer.byteLength(content)}\n`), Buffer.from(content), Buffer.from('\n')]);

function read(bytes: Buffer, sizes: readonly number[] = [bytes.length], lacking = new Map<string, string>()): Map<string, string> {
  const texts = new Map<string, string>();
  const reader = new BatchReader((content, text) => texts.set(content, text), (content, { reason }) => lacking.set(content, reason));
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  return texts;
}

describe('BatchReader', () => {
  it('reads texts whole, however their bytes come', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (texts, sizes) => {
        const clean = texts.map((text) => text.replaceAll('\0', '').replace(/^\ufeff/, ''));
        const found = read(Buffer.concat(clean.map((text, index) => entry(index, text))), sizes);
        expect([...found]).toEqual(clean.map((text, index) => [id(index), text]));
      }),
    );
  });

  it('goes on behind what is missing, ambiguous, no text, too large or no content', () => {
    const parts = [
      Buffer.from(`${id(1)} missing\n`),
      Buffer.from('abcd ambiguous\n'),
      entry(2, Buffer.from([97, 0, 98])),
      entry(3, Buffer.from([0xff])),
      entry(4, 'x'.repeat(LIMITS.readBytes + 1)),
      entry(5, 'tree 123\n', 'commit'),
      entry(6, ''),
      entry(7, 'last\n'),
    ];
    const lacking = new Map<string, string>();
    expect([...read(Buffer.concat(parts), [65_536], lacking)]).toEqual([[id(6), ''], [id(7), 'last\n']]);
    expect([...lacking]).toEqual([[id(1), 'lost'], ['abcd', 'lost'], [id(2), 'binary'], [id(3), 'not-utf8'], [id(4), 'too-large'], [id(5), 'denied']]);
  });

  it('keeps nothing of a text that was cut off', () => {
    expect([...read(entry(1, 'whole').subarray(0, -3))]).toEqual([]);
  });
});
