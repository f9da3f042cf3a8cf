import { Uri, window, workspace } from 'vscode';
import { UserError } from '../../core/userError';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { pickAccount } from './pickAccount';
import { showDocument } from './showDocument';

/** Shows a template of the team's own rendered for an account, beside it; the preview follows both while somebody types. */
export async function previewTemplate(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const template = given.uri ?? window.activeTextEditor?.document.uri;
  if (template === undefined || !template.path.endsWith('.md.hbs')) throw new UserError('Open a template (`*.md.hbs`) first.');
  if (!workspace.isTrusted) throw new UserError('Templates run in trusted workspaces only.');
  const portfolio = await session.portfolios.of(template);
  const chosen = await chooseAccount(session, given);
  if (chosen === undefined) return undefined;
  const file = portfolio.fileOf(chosen.uri);
  if (file === undefined) throw new UserError(`${nameOf(chosen.uri)} belongs to another portfolio than this template.`);
  const place = (await session.templates.features()).preview(template, portfolio, { file, sheet: chosen.sheet });
  await showDocument(place, 'preview');
  return place;
}

async function chooseAccount(session: Session, given: CommandArguments): Promise<{ readonly uri: Uri; readonly sheet: number } | undefined> {
  const account = given.text('account');
  if (account === undefined) return pickAccount(session);
  const open = await session.reader.read(await workspace.openTextDocument(Uri.parse(account, true)));
  const sheet = given.number('sheet') ?? open?.source.sheets.findIndex(({ kind }) => kind === 'account') ?? -1;
  if (open === undefined || sheet < 0) throw new UserError(`${account} holds no account.`);
  return { uri: open.document.uri, sheet };
}
