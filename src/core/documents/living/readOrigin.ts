import { isIsoDay } from '../../calendar/isoDay';
import type { Span } from '../../text/span';
import type { DocumentOrigin } from '../documentOrigin';

export interface FoundOrigin {
  readonly origin: DocumentOrigin;
  /** The comment itself, without the line break behind it. */
  readonly span: Span;
  /** Written so that slides do not take it for a note of the speaker. */
  readonly isUnspoken: boolean;
}

const OPENING = /<!-- (?:lint ignore )?csac \{/g;
const WHOLE = /^<!-- (?:lint ignore )?csac (\{[^\r\n]*\}) -->/;

/**
 * The comment that says how a document was made: the last one of its text, as people write on behind it. Undefined where there is none, or
 * one that cannot be used, such as one that leads out of the portfolio.
 */
export function readOrigin(text: string): FoundOrigin | undefined {
  const start = [...text.matchAll(OPENING)].at(-1)?.index;
  if (start === undefined) return undefined;
  const [comment, json] = WHOLE.exec(text.slice(start)) ?? [];
  const origin = json === undefined ? undefined : originIn(json);
  return origin && { origin, span: { start, end: start + comment!.length }, isUnspoken: comment!.startsWith('<!-- lint') };
}

function originIn(json: string): DocumentOrigin | undefined {
  try {
    const { regions, ...rest } = JSON.parse(json) as Partial<DocumentOrigin>;
    const known = Array.isArray(regions) ? regions.filter((id): id is string => typeof id === 'string') : [];
    const origin = { ...rest, regions: known } as DocumentOrigin;
    return isUsable(origin) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Whether all is there that a rendering needs; what people wrote into the comment is not believed. */
function isUsable({ template, account, as_of, audience, name, reason }: DocumentOrigin): boolean {
  const isWithin = typeof account === 'string' && account !== '' && !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(account);
  const areWords = [name, reason].every((word) => word === undefined || typeof word === 'string');
  return isWithin && areWords && typeof template === 'string' && typeof as_of === 'string' && isIsoDay(as_of) && (audience === 'customer' || audience === 'internal');
}
