import { LIMITS } from '../limits';
import type { FileContent } from '../ports';

/** Every host of ours has it, yet it is part of no ECMAScript library, and the core is compiled against nothing else. */
declare const TextDecoder: new (label: 'utf-8', options: { readonly fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** A file's bytes as text, with what writing them back needs. */
export type DecodedFile = FileContent & {
  /** Whether the bytes begin with a UTF-8 byte order mark. It is not part of the text: whoever writes bytes puts it back. */
  readonly hasBom: boolean;
};

/**
 * The bytes of a file as text, or why they are none: UTF-8 only, no NUL near the start (P14), not over the size limit.
 * A byte order mark is left out of the text, as editors do, so that columns mean the same everywhere (P09).
 */
export function decodeText(bytes: Uint8Array): DecodedFile {
  if (bytes.length > LIMITS.readBytes) return unreadable('too-large', `larger than ${LIMITS.readBytes / 1_000_000} MB`);
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return unreadable('not-utf8', 'saved as UTF-16; save it as UTF-8');
  if (bytes.subarray(0, LIMITS.binaryProbeBytes).includes(0)) return unreadable('binary', 'holds NUL bytes, so it is not a text file');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'text', text, hasBom: startsWith(bytes, [0xef, 0xbb, 0xbf]) };
  } catch {
    return unreadable('not-utf8', 'not valid UTF-8; save it as UTF-8');
  }
}

function unreadable(reason: 'binary' | 'not-utf8' | 'too-large', detail: string): DecodedFile {
  return { kind: 'unreadable', reason, detail, hasBom: false };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
