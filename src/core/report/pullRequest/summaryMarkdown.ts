import type { PortfolioDiff } from '../../diff/portfolioDiff';
import type { CheckedFile } from '../checkedFile';
import { byteLength } from '../diff/byteLength';
import type { LinkTo } from '../diff/commentWriter';
import { diffMarkdown } from '../diff/diffMarkdown';
import { findingsMarkdown } from './findingsMarkdown';

export interface SummaryOptions {
  /** The most bytes of the text. */
  readonly limit: number;
  readonly linkTo: LinkTo;
}

/** The part of the room that what the change does may take; findings have the rest. */
const SHARE_OF_DIFF = 0.6;

/** The whole report of a check for the page of its run: what the change does, where there is one, and all findings. */
export function summaryMarkdown(diff: PortfolioDiff | undefined, files: readonly CheckedFile[], { limit, linkTo }: SummaryOptions): string {
  const change = diff === undefined ? '' : changeMarkdown(diff, { linkTo, limit: Math.floor(limit * SHARE_OF_DIFF) });
  return `${change}${findingsMarkdown(files, { linkTo, limit: limit - byteLength(change), whole: 'findings.json, which the check writes' })}`;
}

function changeMarkdown(diff: PortfolioDiff, options: SummaryOptions): string {
  const text = diffMarkdown(diff, { ...options, whole: 'diff.json, which the check writes' });
  return `## What this change does\n\n${text === '' ? 'No score, plan, task, renewal, playbook or finding moves.\n' : text}\n`;
}
