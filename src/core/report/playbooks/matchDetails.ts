import { matchCounts } from '../../playbooks/matchCounts';
import type { MatchedPlaybook } from '../../playbooks/playbooks';
import { stateWords } from '../../playbooks/stateWords';
import { money } from '../../text/money';
import { plural } from '../../text/plural';
import type { Sink } from '../sink';
import { accountFacts, printReasons, STATE_STYLES } from './matchWords';
import type { PlacedMatch } from './placedMatch';

/** Each account that a playbook matches, or may, with why: for people at a terminal. @param placed its matches in their order, with places */
export function matchDetails({ playbook, fault, matches }: MatchedPlaybook, placed: readonly PlacedMatch[], currency: string, sink: Sink): void {
  sink.line({ text: playbook.id, style: 'bold' }, playbook.title === playbook.id ? '' : `  ${playbook.title}`);
  if (fault !== undefined) return sink.line(`  ${fault.message}`);
  const { matches: count, arr, states } = matchCounts(matches);
  const unknown = states.unknown === 0 ? '' : `, unknown for ${states.unknown}`;
  sink.line(`  matches ${plural(count, 'account')}${count === 0 ? '' : `, ${money(arr, currency)} ARR`}${unknown}`);
  for (const each of placed) {
    const { match } = each;
    sink.line();
    sink.line('  ', { text: match.account.name, style: 'bold' }, ': ', { text: stateWords(match), style: STATE_STYLES[match.state] }, { text: `  (${accountFacts(match, currency)})`, style: 'dim' });
    printReasons(each, sink);
  }
}
