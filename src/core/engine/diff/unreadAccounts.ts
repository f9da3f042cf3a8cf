import type { PolicyVerdict } from '../../diff/portfolioDiff';
import type { Account } from '../../model/account';
import { hasLeft } from '../../model/hasLeft';
import { plural } from '../../text/plural';
import type { ComparedFiles } from './comparedFiles';
import type { ScoresOf } from './fileFindings';

/** As many as a line has room for. */
const MOST_NAMED = 3;

/** The customers with a score whose file cannot be read any more: how they are now, nobody knows. */
export function unreadAccounts({ files, unread }: ComparedFiles, scoresOf: ScoresOf): Account[] {
  const lost = files.flatMap(({ before }) => (before?.yaml.state === 'whole' && unread.has(before.file) ? scoresOf(before, 'before') : []));
  return lost.filter(({ account, health }) => health.score !== null && !hasLeft(account.data, health.asOf)).map(({ account }) => account);
}

/** A limit that cannot be judged counts as broken: else a file that nobody can read would keep every one. */
export function unreadVerdict(accounts: readonly Account[]): PolicyVerdict[] {
  if (accounts.length === 0) return [];
  const rest = accounts.length - MOST_NAMED;
  const files = `${accounts.slice(0, MOST_NAMED).map(({ file }) => file).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  const message = `The limits cannot be judged: ${plural(accounts.length, 'account')} cannot be read any more, in ${files}.`;
  return [{ id: 'unreadable', limit: 0, actual: accounts.length, isBroken: true, message }];
}
