import { matchCounts } from '../../playbooks/matchCounts';
import type { MatchState } from '../../playbooks/match';
import type { MatchedPlaybook } from '../../playbooks/playbooks';
import { stateWords } from '../../playbooks/stateWords';
import { money } from '../../text/money';
import { plural } from '../../text/plural';
import type { Style } from '../line';
import type { Sink } from '../sink';
import type { PlacedMatch } from './placedMatch';

const STYLES: Readonly<Record<MatchState, Style>> = { due: 'green', 'under-way': 'cyan', cooldown: 'yellow', snoozed: 'yellow', handled: 'dim', unknown: 'yellow', no: 'dim' };

/** Each account that a playbook matches, or may, with why: for people at a terminal. @param placed its matches in their order, with places */
export function matchDetails({ playbook, fault, matches }: MatchedPlaybook, placed: readonly PlacedMatch[], currency: string, sink: Sink): void {
  sink.line({ text: playbook.id, style: 'bold' }, playbook.title === playbook.id ? '' : `  ${playbook.title}`);
  if (fault !== undefined) return sink.line(`  ${fault.message}`);
  const { matches: count, arr, states } = matchCounts(matches);
  const unknown = states.unknown === 0 ? '' : `, unknown for ${states.unknown}`;
  sink.line(`  matches ${plural(count, 'account')}${count === 0 ? '' : `, ${money(arr, currency)} ARR`}${unknown}`);
  for (const each of placed) printMatch(each, currency, sink);
}

function printMatch({ match, ranges }: PlacedMatch, currency: string, sink: Sink): void {
  const { account, health, state, reasons } = match;
  const { arr, csm } = account.data;
  const score = health.score === null ? 'no score' : `${health.score}${health.tier === null ? '' : ` ${health.tier.label}`}`;
  const facts = [arr === undefined ? undefined : money(arr, currency), score, csm].filter((fact) => fact !== undefined);
  sink.line();
  sink.line('  ', { text: account.name, style: 'bold' }, ': ', { text: stateWords(match), style: STYLES[state] }, { text: `  (${facts.join(', ')})`, style: 'dim' });
  reasons.forEach(({ text }, index) => {
    const at = ranges[index]?.start;
    sink.line(`    ${text}`, { text: at === undefined ? '' : `  ${account.file}:${at.line + 1}`, style: 'dim' });
  });
}
