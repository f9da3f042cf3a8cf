import { parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import { LIMITS } from '../limits';

/** Where and why the parser gave up; the reason is the library's own wording. */
export interface ParseFault {
  readonly reason: string;
  readonly position: number;
}

export type ParsedText = { readonly ok: true; readonly events: readonly Event[] } | { readonly ok: false; readonly fault: ParseFault };

/** Runs the parser; whatever it throws becomes a fault, since the text is anybody's. */
export function parseText(text: string): ParsedText {
  try {
    return { ok: true, events: parseEvents(text, { maxDepth: LIMITS.yamlDepth }) };
  } catch (error) {
    if (error instanceof YAMLException) return { ok: false, fault: { reason: error.reason, position: error.mark?.position ?? 0 } };
    return { ok: false, fault: { reason: String(error), position: 0 } };
  }
}
