import type { RunProposal } from '../../core/playbooks/playbooks';
import { runAsText } from '../../core/report/playbooks/runAsText';
import { plural } from '../../core/text/plural';
import { isUserError } from '../../core/userError';
import type { ChosenAccount } from '../findAccount';
import { choosePlaybook } from '../choosePlaybook';
import type { CliIo } from '../cliIo';
import { editFile } from '../editFile';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { findAccount } from '../findAccount';
import type { Output } from '../output';
import { openSession } from '../session';
import type { CommonOptions, Session } from '../session';
import { refuseOutside } from '../refuseOutside';
import { writeDocument } from '../writeDocument';

export interface RunOptions extends CommonOptions {
  /** Say what would be written, and write nothing. */
  readonly dryRun: boolean;
  /** Also where the playbook does not apply, or was run a short while ago. */
  readonly anyway: boolean;
  /** Render the playbook's messages. */
  readonly messages: boolean;
}

/** Runs a playbook for an account: its steps become tasks, its messages files. Held back, it writes nothing, and the exit code is that of findings. */
export async function runPlaybook(playbook: string, account: string, options: RunOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const found = findAccount(account, io, options);
  const session = openSession(found.root, io, output, options);
  const chosen = await found.choose(session);
  const id = await choosePlaybook(playbook, session, io);
  const proposal = await (await session.engine.playbooks()).run({ playbook: id, ...chosen, anyway: options.anyway });
  if (proposal.held === undefined && !options.dryRun && proposal.edits.length > 0) editFile(session, proposal.account.file, proposal.edits);
  runAsText(proposal, !options.dryRun, output.result);
  if (proposal.held === undefined) await messages(proposal, chosen, options, session, output);
  if (options.dryRun && proposal.edits.length > 0) printYaml(proposal, output);
  for (const note of proposal.notes) output.warn(note);
  if (proposal.held === undefined) return EXIT.done;
  output.warn(`held back: ${proposal.held} Use --anyway to run it all the same`);
  return EXIT.findings;
}

/** Renders the messages to the files that `csac render` would propose. A file that is there with other text is left as it is. */
async function messages({ messages: templates, account }: RunProposal, chosen: ChosenAccount, options: RunOptions, session: Session, output: Output): Promise<void> {
  if (!options.messages) return;
  for (const template of templates) {
    try {
      const { target, text, gaps } = await session.engine.render({ template, file: chosen.file, sheet: account.sheet });
      refuseOutside(session.root, target, 'the portfolio');
      const present = session.workspace.read(target);
      if (present.kind === 'text' && present.text !== text) output.warn(`${target} is there with other text and stays as it is`);
      else if (options.dryRun) output.result.line(`${present.kind === 'text' ? 'up to date' : 'would write'}: ${target}`);
      else output.result.line(writeDocument({ path: session.workspace.absolute(target), shown: target }, text, false));
      if (present.kind !== 'text' && gaps.length > 0) output.warn(`${target} has ${plural(gaps.length, 'gap')} to fill in, marked with ⟦`);
    } catch (error) {
      if (!isUserError(error)) throw error;
      output.warn(`${template} is not written: ${error.message}`);
    }
  }
}

/** What would come into the account's file. */
function printYaml({ account, edits }: RunProposal, output: Output): void {
  output.result.line();
  output.result.line({ text: `${account.file} would get:`, style: 'dim' });
  for (const { newText } of edits) output.result.block(newText.replace(/^[\r\n]+/, ''));
}

export interface SnoozeOptions extends CommonOptions {
  readonly until: string;
  readonly reason?: string;
}

/** Puts a playbook off for an account until a day. */
export async function snoozePlaybook(playbook: string, account: string, { until, reason, ...options }: SnoozeOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const found = findAccount(account, io, options);
  const session = openSession(found.root, io, output, options);
  const chosen = await found.choose(session);
  const id = await choosePlaybook(playbook, session, io);
  const edits = await (await session.engine.playbooks()).snooze({ playbook: id, ...chosen, until, ...(reason !== undefined && { reason }) });
  if (edits.length > 0) editFile(session, chosen.file, edits);
  output.result.line({ text: chosen.file, style: 'bold' }, `: ${id} is snoozed until ${until}`);
  return EXIT.done;
}
