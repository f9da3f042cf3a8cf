/**
 * A short hash of a text, 12 hexadecimal digits (48 bits): cyrb53, two interleaved multiplications. It tells apart versions of
 * a text that nobody forges; it protects nothing.
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low >>> 8) & 0xffff).toString(16).padStart(4, '0') + (high >>> 0).toString(16).padStart(8, '0');
}
