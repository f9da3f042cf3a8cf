import { describe, expect, it } from 'vitest';
import { encodeForLink } from '../../../src/core/text/encodeForLink';

describe('encodeForLink', () => {
  it('leaves no sign that could end a link, and is decoded to the same text', () => {
    const text = `a (b) [c] it's *d*! <e> "f" 日本`;
    const encoded = encodeForLink(text);
    expect(encoded).toMatch(/^[A-Za-z0-9%._~-]+$/);
    expect(decodeURIComponent(encoded)).toBe(text);
  });
});
