import type { MatchState, PlaybookMatch } from '../../playbooks/match';
import { money } from '../../text/money';
import type { Style } from '../line';
import { shortScore } from '../scoreText';
import type { Sink } from '../sink';
import type { PlacedMatch } from './placedMatch';

export const STATE_STYLES: Readonly<Record<MatchState, Style>> = { due: 'green', 'under-way': 'cyan', cooldown: 'yellow', snoozed: 'yellow', handled: 'dim', unknown: 'yellow', no: 'dim' };

/** What an account is worth and how it is, and who looks after it: `USD 120,000, 74 Healthy, dana.reyes`. */
export function accountFacts({ account: { data }, health }: PlaybookMatch, currency: string): string {
  return [data.arr === undefined ? undefined : money(data.arr, currency), shortScore(health), data.csm].filter((fact) => fact !== undefined).join(', ');
}

/** Why, a line each, with where it stands. */
export function printReasons({ match: { account, reasons }, ranges }: PlacedMatch, sink: Sink): void {
  reasons.forEach(({ text }, index) => {
    const at = ranges[index]?.start;
    sink.line(`    ${text}`, { text: at === undefined ? '' : `  ${account.file}:${at.line + 1}`, style: 'dim' });
  });
}
