import type { SourceDocument } from '../../model/sourceDocument';
import type { PlaybookMatch } from '../../playbooks/match';
import { onOneLine } from '../onOneLine';
import { accountHeadline, namesByState } from './matchWords';
import type { AccountPlaybooksLens } from './playbookAuthoring';

/** Which playbooks apply, on each account's own line; none for accounts with nothing to do and nothing under way. */
export function accountLenses({ sheets }: SourceDocument, matches: readonly PlaybookMatch[]): readonly AccountPlaybooksLens[] {
  return sheets.flatMap(({ kind, head }, sheet) => {
    const own = kind === 'account' ? matches.filter(({ account }) => account.sheet === sheet) : [];
    const title = accountHeadline(own);
    if (title === undefined) return [];
    return [{ span: { start: head.start, end: head.end }, title, tooltip: namesByState(own, ({ playbook }) => onOneLine(playbook.title)), sheet }];
  });
}
