import { isIsoDay } from '../../calendar/isoDay';
import type { Playbooks } from '../../playbooks/playbooks';
import { snoozeSteps } from '../../playbooks/run/snoozeSteps';
import { SheetEdit } from '../../model/sheetEdit';
import type { TextEdit } from '../../text/textEdit';
import { UserError } from '../../userError';
import type { RunParts } from './proposeRun';
import { wholeAccount } from './wholeAccount';

/** See `Playbooks.snooze`. */
export async function proposeSnooze(request: Parameters<Playbooks['snooze']>[0], { shelf, ports, readText }: RunParts): Promise<readonly TextEdit[]> {
  const { until, reason } = request;
  if (!isIsoDay(until)) throw new UserError(`${request.until} is no day; write one as YYYY-MM-DD`);
  const today = ports.clock.today();
  if (until <= today) throw new UserError(`${until} does not lie ahead; a playbook is put off until a day after ${today}`);
  const { id } = await shelf.find(request.playbook);
  const { document, read } = await wholeAccount(request, ports.workspace, readText);
  const { sheet, data } = read.account;
  const result = new SheetEdit(document, document.sheets[sheet]!).inTurn(snoozeSteps(data.snoozes ?? [], { playbook: id, until, reason, asOf: today }));
  if (!result.ok) throw new UserError(`${document.file}: ${result.reason}`);
  return result.edits;
}
