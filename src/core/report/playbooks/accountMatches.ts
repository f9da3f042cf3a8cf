import { stateWords } from '../../playbooks/stateWords';
import type { Sink } from '../sink';
import { accountFacts, printReasons, STATE_STYLES } from './matchWords';
import type { PlacedMatch } from './placedMatch';

/**
 * The playbooks that match one account, or may, with why: for people at a terminal.
 * @param placed all of the one account
 * @param others ids of those that were looked at and do not apply; they are on one line
 */
export function accountMatches(placed: readonly PlacedMatch[], others: readonly string[], currency: string, sink: Sink): void {
  const [first] = placed;
  if (first === undefined) return sink.line(others.length === 0 ? 'No playbook applies.' : `No playbook applies: ${others.join(', ')}`);
  sink.line({ text: first.match.account.name, style: 'bold' }, { text: `  (${accountFacts(first.match, currency)})`, style: 'dim' });
  for (const each of placed) {
    const { match } = each;
    sink.line();
    sink.line('  ', { text: match.playbook.id, style: 'bold' }, ': ', { text: stateWords(match), style: STATE_STYLES[match.state] }, { text: `  ${match.playbook.title}`, style: 'dim' });
    printReasons(each, sink);
  }
  if (others.length === 0) return;
  sink.line();
  sink.line({ text: `  does not apply: ${others.join(', ')}`, style: 'dim' });
}
