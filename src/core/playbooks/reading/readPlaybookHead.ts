import type { DeepPartial } from '../../model/account';
import { frontMatterDocument } from '../../model/frontMatterDocument';
import type { SourceDocument } from '../../model/sourceDocument';
import type { PlaybookSheet } from '../../schema/generated/playbookSheet';
import { sheetValue } from '../../schema/schemaCheck';
import type { PlaybookHead } from '../playbook';
import { headFault } from './headFault';
import { idOfFile } from './isPlaybookFile';

/** What a playbook's file says of itself, and where. */
export interface ReadPlaybookHead {
  readonly head: PlaybookHead;
  /** The front matter as a document of its own, in offsets of the file; undefined where there is none. */
  readonly front: SourceDocument | undefined;
}

/**
 * Reads the front matter of a playbook, and nothing of the text below it: light enough for every playbook whenever an account is looked at.
 * What is no YAML, or not as the schema wants it, is left out. Never throws.
 */
export function readPlaybookHead(file: string, text: string): ReadPlaybookHead {
  const front = frontMatterDocument(file, text, 'playbook');
  const [sheet] = front?.sheets ?? [];
  const data: DeepPartial<PlaybookSheet> = sheet === undefined ? {} : sheetValue(sheet);
  return { head: headOf(file, data, front && headFault(front)), front };
}

function headOf(file: string, data: DeepPartial<PlaybookSheet>, fault: PlaybookHead['fault']): PlaybookHead {
  const id = data.id ?? idOfFile(file);
  const { measure, within_days: withinDays } = data.outcome ?? {};
  return {
    id,
    title: data.title ?? id,
    file,
    fault,
    kind: data.kind ?? 'rescue',
    status: data.status ?? 'active',
    owner: data.owner,
    segments: (data.segments ?? []).filter((segment) => segment !== undefined),
    trigger: data.trigger,
    audience: data.audience ?? 'internal',
    cooldownDays: data.cooldown_days ?? 0,
    dedupeKey: data.dedupe_key,
    due: { from: data.due?.from, days: data.due?.days },
    outcome: measure === undefined ? undefined : { measure, withinDays },
  };
}
