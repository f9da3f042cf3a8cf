import type { TimelineRequest } from '../../core/history/scoreHistories';
import { historyRow } from '../../core/report/historyRow';
import { historyTable } from '../../core/report/historyTable';
import type { SettingsInForce } from '../choices';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { findAccount } from '../findAccount';
import type { Output } from '../output';
import { openSession } from '../session';
import type { CommonOptions } from '../session';

export interface HistoryOptions extends CommonOptions {
  readonly weeks?: number;
  /** How many versions of the file, instead of weeks. */
  readonly limit?: number;
  readonly settings: SettingsInForce;
  readonly json: boolean;
}

/** Prints how an account's score came to be what it is: week by week, or version by version. */
export async function history(account: string, options: HistoryOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const search = findAccount(account, io, options);
  const session = openSession(search.root, io, output, options);
  const chosen = await search.choose(session);
  const histories = await session.engine.history();
  const stretch: Pick<TimelineRequest, 'weeks' | 'versions'> = options.limit !== undefined ? { versions: options.limit } : options.weeks !== undefined ? { weeks: options.weeks } : {};
  const timeline = await histories.timeline({ ...chosen, ...stretch, model: options.settings });
  if (options.json) output.result.json(historyRow(timeline, session.today, options.settings));
  else {
    if (!options.quiet) output.result.line({ text: `${timeline.account.name}  `, style: 'bold' }, { text: timeline.account.file, style: 'dim' });
    historyTable(timeline, output.result);
  }
  return EXIT.done;
}
