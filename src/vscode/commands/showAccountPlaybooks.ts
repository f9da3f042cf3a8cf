import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { CommandArguments } from './commandArguments';
import { groupedByState } from './matchRows';
import { showMatches } from './showMatches';

/** Lists the playbooks that apply to an account, with the reasons; those that do not, too, as one may ask why. */
export async function showAccountPlaybooks(session: Session, given: CommandArguments): Promise<void> {
  const target = await chooseAccount(session, given);
  if (target === undefined) return;
  const { open: { portfolio, file, source }, sheet } = target;
  const playbooks = await portfolio.engine.playbooks();
  const [{ playbooks: matched, currency, notes }, scored] = await Promise.all([playbooks.matches({ accounts: [{ file, sheet }] }), portfolio.engine.scores(source)]);
  const name = scored.find(({ account }) => account.sheet === sheet)?.account.name ?? file;
  const rows = groupedByState(matched.flatMap(({ matches }) => matches), currency, 'playbook');
  await showMatches({ title: `Playbooks for ${name}`, rows, notes, uriOf: (path) => portfolio.uriOf(path) });
}
