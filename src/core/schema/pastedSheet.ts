import type { Finding } from '../finding';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import type { TextEdit } from '../text/textEdit';
import type { MapEntry } from '../yaml/sourceTree';

const KEY = 'tier';
const NEW_NAMES = ['segment', 'health_tier'] as const;

/** A finding that stands for several others, and how to tell those. */
export interface Explanation {
  readonly finding: Finding;
  readonly explains: (other: Finding) => boolean;
}

/**
 * The sheet of H2 as people paste it calls both the segment and the health tier `tier`. Instead of a duplicate key and two
 * unknown ones: one finding on the second, whose fix gives both their names. Undefined for other sheets.
 */
export function explainPastedTiers(document: SourceDocument, sheet: Sheet): Explanation | undefined {
  if (sheet.kind !== 'account') return undefined;
  const tiers = sheet.body.entries.filter(({ key }) => key.value === KEY);
  const [segment, healthTier] = tiers;
  if (tiers.length !== 2 || segment === undefined || healthTier === undefined) return undefined;
  const isTaken = sheet.body.entries.some(({ key }) => NEW_NAMES.some((name) => name === key.value));
  const starts = tiers.map(({ key }) => key.start);
  const { start, end } = healthTier.key;
  return {
    finding: {
      rule: 'schema/two-tiers',
      severity: 'error',
      message: '`tier` stands here twice; the first is the `segment`, this one the `health_tier`.',
      help: isTaken ? 'This sheet has a `segment` or `health_tier` already: remove the `tier` that is too many.' : 'Give each its own name.',
      span: { start, end },
      fixes: isTaken ? [] : [{ title: 'Rename them to `segment` and `health_tier`', edits: renamed(document, segment, healthTier), preferred: true }],
      related: [{ message: 'The segment', span: { start: segment.key.start, end: segment.key.end } }],
    },
    explains: ({ rule, span }) => starts.includes(span.start) && (rule === 'yaml/duplicate-key' || rule === 'schema/unknown-key'),
  };
}

function renamed({ text }: SourceDocument, ...tiers: readonly [MapEntry, MapEntry]): TextEdit[] {
  return tiers.map(({ key }, index) => {
    const { start, end } = key;
    return { span: { start, end }, newText: text.slice(start, end).replace(KEY, NEW_NAMES[index]!) };
  });
}
