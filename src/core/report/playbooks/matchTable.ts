import { matchCounts } from '../../playbooks/matchCounts';
import type { MatchedPlaybook, PlaybookMatches } from '../../playbooks/playbooks';
import { amountText } from '../../text/money';
import { plural } from '../../text/plural';
import { printTable } from '../models/textTable';
import type { Sink } from '../sink';

/** All playbooks with how many accounts each matches, a line each, for people at a terminal. */
export function matchTable({ playbooks, accounts, asOf, currency }: PlaybookMatches, sink: Sink): void {
  const asked = playbooks.filter(({ fault }) => fault === undefined);
  if (asked.length > 0) {
    const numbers = ['matches', `ARR ${currency}`, 'to run', 'under way', 'in cooldown', 'snoozed', 'done', 'unknown'];
    printTable([...numbers.map((title) => ({ title, alignsRight: true })), { title: 'playbook' }], asked.map(rowOf), sink);
    sink.line();
  }
  const byHand = playbooks.filter(({ fault }) => fault !== undefined && fault.span === undefined);
  if (byHand.length > 0) sink.line(`Run by hand, without a trigger: ${byHand.map(({ playbook }) => playbook.id).join(', ')}`);
  if (playbooks.length === 0) sink.line('There are no active playbooks.');
  sink.line({ text: `${plural(accounts, 'account')}, as of ${asOf}`, style: 'dim' });
}

function rowOf({ playbook, matches }: MatchedPlaybook): string[] {
  const { matches: count, arr, states } = matchCounts(matches);
  const done = [states.due, states['under-way'], states.cooldown, states.snoozed, states.handled, states.unknown];
  return [String(count), amountText(arr), ...done.map(String), playbook.id];
}
