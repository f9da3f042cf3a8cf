import type { MatchState, PlaybookMatch } from '../../playbooks/match';
import { matchCounts } from '../../playbooks/matchCounts';
import type { MatchCounts } from '../../playbooks/matchCounts';
import type { MatchedPlaybook } from '../../playbooks/playbooks';
import { stateWords } from '../../playbooks/stateWords';
import { plural } from '../../text/plural';
import { shortMoney } from '../../text/shortMoney';

/** States beside `due` that a count names, in this order. */
const SPOKEN = ['under-way', 'cooldown', 'snoozed', 'handled', 'unknown'] as const satisfies readonly MatchState[];

/** How many accounts a playbook applies to, on one line: `matches 7 accounts · $1.2M ARR · 2 in cooldown · 1 unknown`. */
export function matchHeadline({ playbook, fault, matches }: MatchedPlaybook, currency: string): string {
  const status = playbook.status === 'active' ? [] : [playbook.status];
  if (playbook.fault !== undefined) return [...status, `${playbook.fault.of} has an error`].join(' · ');
  if (playbook.trigger === undefined) return [...status, 'no trigger: run by hand'].join(' · ');
  if (fault !== undefined) return [...status, 'trigger has an error'].join(' · ');
  const counts = matchCounts(matches);
  const size = counts.matches === 0 ? ['no account matches'] : [`matches ${plural(counts.matches, 'account')}`, ...(counts.arr === 0 ? [] : [`${shortMoney(counts.arr, currency)} ARR`])];
  return [...status, ...size, ...stateCounts(counts, SPOKEN)].join(' · ');
}

/** How many playbooks apply to an account: `3 playbooks apply · 1 under way`; undefined where there is nothing to do or to wait for. */
export function accountHeadline(matches: readonly PlaybookMatch[]): string | undefined {
  const counts = matchCounts(matches);
  const { due, 'under-way': underWay } = counts.states;
  if (due === 0) return underWay === 0 ? undefined : `${plural(underWay, 'playbook')} under way`;
  return [`${plural(due, 'playbook')} ${due === 1 ? 'applies' : 'apply'}`, ...stateCounts(counts, ['under-way', 'unknown'])].join(' · ');
}

function stateCounts({ states }: MatchCounts, spoken: readonly MatchState[]): readonly string[] {
  return spoken.flatMap((state) => (states[state] === 0 ? [] : [`${states[state]} ${wordOf(state)}`]));
}

function wordOf(state: MatchState): string {
  return stateWords({ state, until: undefined });
}

/** Names told one by one, of one state. */
const MOST_NAMES = 8;

/** What was matched by name, a line for each state: `Applies: Acme Corp, Beta`. Empty for nothing. */
export function namesByState(matches: readonly PlaybookMatch[], nameOf: (match: PlaybookMatch) => string): string {
  const lines = (['due', ...SPOKEN] as const).flatMap((state) => {
    const names = matches.filter((match) => match.state === state).map(nameOf);
    if (names.length === 0) return [];
    const more = names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more`] : [];
    const word = wordOf(state);
    return [`${word[0]!.toUpperCase()}${word.slice(1)}: ${[...names.slice(0, MOST_NAMES), ...more].join(', ')}`];
  });
  return lines.join('\n');
}
