import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits';
import { decodeText } from '../../../src/core/text/decodeText';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('reads UTF-8, line breaks as they are', () => {
    expect(decodeText(utf8('a: 😀\r\nb: é\n'))).toEqual({ kind: 'text', text: 'a: 😀\r\nb: é\n', hasBom: false });
    expect(decodeText(new Uint8Array())).toEqual({ kind: 'text', text: '', hasBom: false });
  });

  it('leaves a byte order mark out of the text and says so (P09)', () => {
    expect(decodeText(utf8('\uFEFFa: 1\n'))).toEqual({ kind: 'text', text: 'a: 1\n', hasBom: true });
  });

  it.each([
    ['binary', new Uint8Array([0x61, 0, 0x62])],
    ['not-utf8', new Uint8Array([0xff, 0xfe, 0x61, 0])],
    ['not-utf8', new Uint8Array([0xfe, 0xff, 0, 0x61])],
    ['not-utf8', new Uint8Array([0x61, 0xe9, 0x62])],
    ['too-large', new Uint8Array(LIMITS.readBytes + 1)],
  ])('tells %s apart (P14, P15)', (reason, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ kind: 'unreadable', reason, hasBom: false });
    expect(decodeText(bytes)).toHaveProperty('detail');
  });

  it('looks for NUL near the start only', () => {
    const bytes = new Uint8Array(LIMITS.binaryProbeBytes + 1).fill(0x61);
    bytes[LIMITS.binaryProbeBytes] = 0;
    expect(decodeText(bytes).kind).toBe('text');
    bytes[LIMITS.binaryProbeBytes - 1] = 0;
    expect(decodeText(bytes)).toMatchObject({ reason: 'binary' });
  });
});
