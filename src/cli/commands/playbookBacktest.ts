import type { IsoDay } from '../../core/calendar/isoDay';
import { backtestJsonHead, backtestRow } from '../../core/report/playbooks/backtestJson';
import { backtestDetails, backtestTable } from '../../core/report/playbooks/backtestText';
import { choosePlaybook } from '../choosePlaybook';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { findRoot } from '../findRoot';
import type { Output } from '../output';
import { openSession } from '../session';
import type { CommonOptions } from '../session';

export interface BacktestOptions extends CommonOptions {
  readonly since?: IsoDay;
  readonly json: boolean;
}

/** To which accounts playbooks would have begun to apply in the past, and what came of it: a line for each, or each account where one is asked for. */
export async function backtestPlaybooks(playbooks: readonly string[], { since, json, ...options }: BacktestOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const session = openSession(findRoot(io.cwd, [], options.root), io, output, options);
  const engine = await session.engine.playbooks();
  const ids = await Promise.all(playbooks.map((playbook) => choosePlaybook(playbook, session, io)));
  const tested = await engine.backtest({ ...(ids.length > 0 && { playbooks: ids }), ...(since !== undefined && { since }) });
  const sink = output.result;
  if (json) await sink.jsonList(backtestJsonHead(tested), 'playbooks', tested.playbooks.map(backtestRow), () => ({ notes: tested.notes }));
  else if (playbooks.length === 1) tested.playbooks.forEach((each) => backtestDetails(each, sink));
  else backtestTable(tested, sink);
  for (const { playbook, fault } of tested.playbooks) if (fault?.span !== undefined) output.warn(`${playbook.file} is not tested: ${fault.message}`);
  for (const note of tested.notes) output.warn(note);
  return EXIT.done;
}
