import { backtestAsText } from '../../core/report/models/backtestAsText';
import { backtestJson } from '../../core/report/models/backtestJson';
import { comparisonAsText } from '../../core/report/models/comparisonAsText';
import { comparisonJson } from '../../core/report/models/comparisonJson';
import { comparisonMarkdown } from '../../core/report/models/comparisonMarkdown';
import type { ModelFormat } from '../choices';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { givenModels } from '../modelNames';
import type { Output } from '../output';
import { openSession } from '../session';
import type { CommonOptions } from '../session';

export interface ModelDiffOptions extends CommonOptions {
  readonly format: ModelFormat;
  /** The same as the format `json`. */
  readonly json: boolean;
}

/** How two health models differ, and which accounts change tier; with one model, how it differs from the one in force. */
export async function diffModels(models: readonly string[], options: ModelDiffOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { root, names, granted } = givenModels(models, io, options);
  const session = openSession(root, io, output, options, granted);
  const [first, second] = names;
  const reviews = await session.engine.models();
  const comparison = await (second === undefined ? reviews.compare(first!) : reviews.compare(second, first));
  const format = options.json ? 'json' : options.format;
  if (format === 'json') output.result.json(comparisonJson(comparison));
  else if (format === 'markdown') output.result.block(comparisonMarkdown(comparison));
  else comparisonAsText(comparison, output.result);
  for (const { file, reason } of comparison.unreadable) output.warn(`skipped ${file}: ${reason}`);
  return EXIT.done;
}

export interface BacktestOptions extends CommonOptions {
  readonly json: boolean;
}

/** How health models would have judged the customers who have left. */
export async function backtest(models: readonly string[], options: BacktestOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { root, names, granted } = givenModels(models, io, options);
  const session = openSession(root, io, output, options, granted);
  const result = await (await session.engine.models()).backtest(names);
  if (options.json) output.result.json(backtestJson(result));
  else backtestAsText(result, (await session.engine.context()).settings.currency, output.result);
  return EXIT.done;
}
