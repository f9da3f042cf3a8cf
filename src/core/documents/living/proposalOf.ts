import { gapsIn } from '../../render/gap';
import { applyTextEdits } from '../../text/textEdit';
import { inWords } from './inWords';
import type { KeptRegion, RefreshProposal, RegionChange } from './livingDocuments';
import type { MergedDocument, RegionOutcome } from './mergeDocument';
import { wordChanges } from './wordChanges';

/** Changes of one region that its line tells. */
const TOLD = 5;

/** What a refresh offers, from the merge of a document with its new rendering. */
export function proposalOf(text: string, { edits, outcomes }: MergedDocument): RefreshProposal {
  return {
    edits,
    changes: outcomes.flatMap(changeOf),
    kept: outcomes.flatMap(keptOf),
    gaps: gapsIn(applyTextEdits(text, edits)),
  };
}

function changeOf({ region, heading, kind, before, after }: RegionOutcome): RegionChange[] {
  if (kind === 'unchanged') return [];
  const changes = kind === 'updated' ? wordChanges(before, after) : [];
  return [{ region, heading: heading?.title ?? '', kind, changes, told: inWords(changes, TOLD) }];
}

function keptOf({ region, heading, kind, span, before, after, merged }: RegionOutcome): KeptRegion[] {
  if (kind !== 'kept' || merged === undefined) return [];
  const { takeGenerated, keepYours } = merged;
  return [{ region, heading: heading?.title ?? '', span, yours: before, generated: after, takeGenerated, keepYours }];
}
