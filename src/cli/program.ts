import { Command, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../core/finding';
import type { Severity } from '../core/finding';
import { Sink } from '../core/report/sink';
import { UserError } from '../core/userError';
import { AUDIENCES, EVIDENCE_SCOPES, FORMATS, MODEL_FORMATS, RENDER_FORMATS, SETTINGS_IN_FORCE } from './choices';
import type { Format, ModelFormat } from './choices';
import type { CliIo } from './cliIo';
import type { HistoryOptions } from './commands/history';
import type { PlanOptions } from './commands/plan';
import type { RenderOptions } from './commands/render';
import type { ScoreOptions } from './commands/score';
import type { ValidateOptions } from './commands/validate';
import { EXIT } from './exitCode';
import type { ExitCode } from './exitCode';
import type { AddCommand } from './grammar/addCommand';
import { addDiffCommands } from './grammar/diffCommands';
import { addGithubCommands } from './grammar/githubCommands';
import { parseDay } from './grammar/parseDay';
import { addPlaybookCommands } from './grammar/playbookCommands';
import { createOutput, writeError } from './output';
import type { Output } from './output';
import type { CommonOptions } from './session';
import { VERSION } from './version';

/** Ten years of weeks. */
const MOST_POINTS = 520;
const PATHS_HELP = 'files or folders (default: the portfolio that holds the current folder)';

/** The command line's grammar. Each command's code is loaded when it runs, and only then. */
export function createProgram(io: CliIo): { readonly program: Command; exitCode(): ExitCode } {
  let exitCode: ExitCode = EXIT.done;

  const program = new Command('csac')
    .description('Customer success as code: checks, scores and documents of the accounts in a portfolio.')
    .version(VERSION)
    .option('--as-of <day>', 'the day that counts as today, YYYY-MM-DD', parseDay)
    .option('--root <dir>', 'the portfolio’s root (default: the nearest folder with customer-success.yaml)')
    .option('--quiet', 'print the result and errors only')
    .option('--no-color', 'print without colours')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', '\nExit codes: 0 done, 1 findings, 2 could not run.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => writeHelp(io, text),
      // Only the whole help comes here, when no command is named; `main` says that in one line.
      writeErr: () => undefined,
      outputError: (text) => writeError(io, `${oneLine(text)} (csac --help)`),
    });

  const command: AddCommand = <Options extends object>(
    usage: string,
    description: string,
    run: (args: readonly unknown[], options: Options & CommonOptions, output: Output) => Promise<ExitCode>,
    parent: Command = program,
  ): Command =>
    parent
      .command(usage)
      .description(description)
      .action(async (...given: unknown[]) => {
        const self = given[given.length - 1] as Command;
        const { color, quiet = false, ...others } = self.optsWithGlobals<Options & { color: boolean; quiet?: boolean }>();
        const output = createOutput(io, { quiet, color });
        try {
          exitCode = await run(given.slice(0, -2), { ...others, quiet } as Options & CommonOptions, output);
        } finally {
          output.flush();
        }
      });

  command<{ playbooks: string }>('init', 'begin a new portfolio: settings, an example account with its plan, playbooks, a check of pull requests', async ([folder], options, output) => {
    const { init } = await import('./commands/init');
    return init(folder as string | undefined, options, io, output);
  })
    .argument('[dir]', 'where (default: the current folder)')
    .option('--playbooks <which>', 'playbooks to begin with: recommended, all, none, or ids of the library with commas between them', 'recommended');

  command<Partial<ValidateOptions> & Pick<ValidateOptions, 'format' | 'severity'>>('validate', 'check files and report what is wrong in them', async ([paths], options, output) => {
    const { validate } = await import('./commands/validate');
    return validate(paths as string[], { ...options, fix: options.fix === true }, io, output);
  })
    .argument('[path...]', PATHS_HELP)
    .addOption(new Option('--format <format>', 'how to print findings').choices(FORMATS).default('text'))
    .addOption(new Option('--severity <severity>', 'exit with 1 for findings of this weight or more').choices(SEVERITIES).default('error'))
    .option('--changed-since <revision>', 'with --format github: annotate the lines first that were written since then')
    .option('--fix', 'first apply the fixes that need no decision');

  command<Partial<ScoreOptions> & Pick<ScoreOptions, 'settings'> & { set?: string[]; since?: string }>('score', 'compute the health scores of accounts', async ([paths], { set, since, ...given }, output) => {
    const options = { ...given, explain: given.explain === true, json: given.json === true };
    if (since !== undefined) return (await import('./commands/scoreChanges')).scoreChanges(paths as string[], { ...options, since }, io, output);
    if (options.settings === 'then' && options.at === undefined) throw new UserError('--settings then goes with --since or --at (csac score --help)');
    if (set !== undefined) return (await import('./commands/scoreWhatIf')).scoreWhatIf(paths as string[], set, options, io, output);
    const { score } = await import('./commands/score');
    return score(paths as string[], options, io, output);
  })
    .argument('[path...]', PATHS_HELP)
    .option('--model <name|file>', 'another health model: a preset’s name or a file')
    .option('--explain', 'say for each metric what it brought and cost, and how the next tier can be reached')
    .addOption(new Option('--since <day|revision>', 'how and why each score has changed since then').conflicts(['at', 'set']))
    .addOption(new Option('--at <day|revision>', 'the scores as they were then').conflicts('set'))
    .addOption(settingsInForce())
    .option('--set <field=value>', 'the score of one account with another value; may be repeated, writes nothing', collect)
    .option('--json', 'print JSON');

  command<Partial<HistoryOptions> & Pick<HistoryOptions, 'settings'>>('history', 'print how the score of an account came to be what it is', async ([account], options, output) => {
    const { history } = await import('./commands/history');
    return history(account as string, { ...options, json: options.json === true }, io, output);
  })
    .argument('<account>', 'the account’s file, folder or name')
    .addOption(new Option('--weeks <count>', 'a score for the end of each of so many weeks (default: 12)').argParser(parseCount).conflicts('limit'))
    .addOption(new Option('--limit <count>', 'instead, a score for each of the newest versions of its file').argParser(parseCount))
    .addOption(settingsInForce())
    .option('--json', 'print JSON');

  command<Partial<RenderOptions> & Pick<RenderOptions, 'format'> & { list?: true; source?: true }>('render', 'write a document about one account as Markdown', async ([document, account], options, output) => {
    const { listDocuments, printTemplate, render } = await import('./commands/render');
    if (options.list) return listDocuments(options, io, output);
    if (options.source && document !== undefined) return printTemplate(document as string, options, io, output);
    if (document === undefined || account === undefined) {
      throw new UserError('name a document and an account: csac render DOCUMENT ACCOUNT (csac render --list)');
    }
    return render(document as string, account as string, { ...options, out: options.out ?? '-', force: options.force === true }, io, output);
  })
    .argument('[document]', 'id of the document, see --list')
    .argument('[account]', 'the account’s file, folder or name')
    .option('--out <file>', 'write to a file; - is standard output', '-')
    .addOption(new Option('--format <format>', 'how to write it: as kept, ready to paste or send, or its data').choices(RENDER_FORMATS).default('markdown'))
    .option('--force', 'replace a file that differs; give out what should not go to a customer')
    .option('--template <file>', 'a template of your own')
    .addOption(new Option('--audience <audience>', 'who will read it').choices(AUDIENCES))
    .addOption(new Option('--evidence <scope>', 'in whose documents figures lead to the lines they come from').choices(EVIDENCE_SCOPES))
    .option('--reason <reason>', 'for a save plan: why the customer might leave')
    .option('--list', 'list the documents')
    .option('--source', 'print the document’s template, to begin your own with');

  command<Partial<PlanOptions>>('plan', 'create the success plan of an account, or add what it lacks', async ([account], options, output) => {
    const { plan } = await import('./commands/plan');
    return plan(account as string, { ...options, write: options.write === true }, io, output);
  })
    .argument('<account>', 'the account’s file, folder or name')
    .option('--write', 'write the file; else print what would come into it');

  command<{ out?: string }>('snapshot', 'record the accounts that have changed: a history for portfolios without Git', async (_none, options, output) => {
    const { snapshot } = await import('./commands/snapshot');
    return snapshot(options, io, output);
  }).option('--out <file>', 'the file to add to (default: health-history.jsonl at the root); - is standard output');

  const documents = command('documents', 'check, refresh and take up documents that were rendered before', async () => {
    throw new UserError('name what to do with the documents: list, check, refresh or tasks (csac documents --help)');
  });

  command(
    'list',
    'list rendered documents with how they were made',
    async ([paths], options, output) => (await import('./commands/documents')).listRendered(paths as string[], options, io, output),
    documents,
  ).argument('[path...]', PATHS_HELP);

  command<{ format: Format; severity: Severity }>(
    'check',
    'report what is stale, edited or must not go out',
    async ([paths], options, output) => (await import('./commands/documents')).checkDocuments(paths as string[], options, io, output),
    documents,
  )
    .argument('[path...]', PATHS_HELP)
    .addOption(new Option('--format <format>', 'how to print findings').choices(FORMATS).default('text'))
    .addOption(new Option('--severity <severity>', 'exit with 1 for findings of this weight or more').choices(SEVERITIES).default('error'));

  command<{ dryRun?: true }>(
    'refresh',
    'make documents anew from today’s files; what people wrote stays',
    async ([paths], options, output) => (await import('./commands/documents')).refreshDocuments(paths as string[], { ...options, dryRun: options.dryRun === true }, io, output),
    documents,
  )
    .argument('[path...]', `${PATHS_HELP}; a file that is named follows the day, too`)
    .option('--dry-run', 'say what would change, and write nothing');

  command<{ dryRun?: true }>(
    'tasks',
    'add the action items of documents to the tasks of their accounts',
    async ([paths], options, output) => (await import('./commands/documents')).takeTasks(paths as string[], { ...options, dryRun: options.dryRun === true }, io, output),
    documents,
  )
    .argument('<path...>', 'the documents')
    .option('--dry-run', 'say what would be added, and write nothing');

  const model = command('model', 'compare health models and look how they would have done', async () => {
    throw new UserError('name what to do with health models: diff or backtest (csac model --help)');
  });

  command<{ format: ModelFormat; json?: true }>(
    'diff',
    'say how two health models differ and which accounts change tier',
    async ([first, second], options, output) => {
      const models = [first, second].filter((each) => each !== undefined) as string[];
      return (await import('./commands/model')).diffModels(models, { ...options, json: options.json === true }, io, output);
    },
    model,
  )
    .argument('<model>', 'a preset’s name, a file, or REVISION:FILE; alone, it is compared with the model in force')
    .argument('[other]', 'the model to compare it with: what would change in its place')
    .addOption(new Option('--format <format>', 'how to print it').choices(MODEL_FORMATS).default('text'))
    .option('--json', 'print JSON');

  command<{ json?: true }>(
    'backtest',
    'say how models would have judged customers 90, 60 and 30 days before they left',
    async ([models], options, output) => (await import('./commands/model')).backtest(models as string[], { ...options, json: options.json === true }, io, output),
    model,
  )
    .argument('[model...]', 'presets, files, or REVISION:FILE (default: the model in force)')
    .option('--json', 'print JSON');

  addPlaybookCommands(command, io);

  addDiffCommands(command, io);

  addGithubCommands(command, io);

  return { program, exitCode: () => exitCode };
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Whose settings and models count where the past is scored. */
function settingsInForce(): Option {
  return new Option('--settings <when>', 'whose settings and health models score the past: of now or of then').choices(SETTINGS_IN_FORCE).default('now');
}

function parseCount(text: string): number {
  const count = Number(text);
  if (/^[0-9]+$/.test(text) && count >= 1 && count <= MOST_POINTS) return count;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_POINTS}.`);
}

function writeHelp(io: CliIo, text: string): void {
  const sink = new Sink((out) => io.stdout(out));
  sink.block(text);
  sink.flush();
}

/** Commander's message without its prefix, hints on one line. */
function oneLine(text: string): string {
  return text.replace(/^error: /, '').trim().replace(/\s*\n\s*/g, ' ');
}
