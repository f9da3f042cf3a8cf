import { QuickPickItemKind } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { MATCH_STATES } from '../../core/playbooks/match';
import type { MatchState, PlaybookMatch } from '../../core/playbooks/match';
import { stateWords } from '../../core/playbooks/stateWords';
import { shortScore } from '../../core/report/scoreText';
import { shortMoney } from '../../core/text/shortMoney';
import { escapeIcons } from '../host/plainText';

/** A row of a list of matches; a separator has no value. */
export interface MatchRow extends QuickPickItem {
  readonly value?: PlaybookMatch;
}

const GROUPS: Readonly<Record<MatchState, string>> = {
  due: 'Apply now',
  'under-way': 'Under way',
  cooldown: 'In cooldown',
  snoozed: 'Snoozed',
  handled: 'Done for this occasion',
  unknown: 'Unknown',
  no: 'Do not apply',
};

/**
 * Matches as rows of a list, those of a state below its name; of a state nobody is in there is nothing.
 * @param by what a row is called by: all matches are of one playbook, or of one account
 */
export function groupedByState(matches: readonly PlaybookMatch[], currency: string, by: 'account' | 'playbook'): MatchRow[] {
  return MATCH_STATES.flatMap((state): MatchRow[] => {
    const rows = matches.filter((match) => match.state === state).map((match) => rowOf(match, currency, by));
    return rows.length === 0 ? [] : [{ label: GROUPS[state], kind: QuickPickItemKind.Separator }, ...rows];
  });
}

function rowOf(match: PlaybookMatch, currency: string, by: 'account' | 'playbook'): MatchRow {
  const { account, playbook, health, reasons, until } = match;
  const { arr } = account.data;
  const facts = [arr === undefined ? undefined : shortMoney(arr, account.data.currency ?? currency), shortScore(health)];
  const words = [...(by === 'account' ? facts : []), until === undefined ? undefined : stateWords(match)];
  return {
    label: escapeIcons(by === 'account' ? account.name : playbook.title),
    description: escapeIcons(words.filter((word) => word !== undefined).join(' · ')),
    detail: escapeIcons(reasons.map(({ text }) => text).join(' · ')),
    value: match,
  };
}
