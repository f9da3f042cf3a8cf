import { Uri, window, workspace } from 'vscode';
import { playbookFiles, playbookOffers, playbooksById } from '../../core/portfolio/playbookLibrary';
import type { PlaybookOffer } from '../../core/portfolio/playbookLibrary';
import { UserError } from '../../core/userError';
import { fileState } from '../host/fileState';
import type { OpenPortfolio } from '../host/openPortfolio';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { pickPlaybooks } from './pickPlaybooks';
import { pickPortfolio } from './pickPortfolio';

/**
 * Writes playbooks of the library into the portfolio's folder, and opens the first of them; no file is ever replaced. Answers: `playbook`, an id
 * of the library; and `uri`, a file of the portfolio. Gives the first file.
 */
export async function addPlaybook(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const portfolio = given.uri === undefined ? await pickPortfolio(session) : await session.portfolios.of(given.uri);
  if (portfolio === undefined) return undefined;
  const offers = playbookOffers(await (await portfolio.engine.playbooks()).list()).filter(({ takenAs }) => takenAs === undefined);
  if (offers.length === 0) throw new UserError('The portfolio has all playbooks of the library already');
  const wanted = given.text('playbook');
  const chosen = wanted === undefined ? await pickPlaybooks(offers, 'Add playbooks', () => false) : [notTaken(wanted, offers)];
  if (chosen === undefined || chosen.length === 0) return undefined;
  const { settings } = await portfolio.engine.context();
  const written = await writeNew(portfolio, playbookFiles(chosen, { preset: settings.preset.id, folder: settings.playbooks }));
  for (const file of written) session.portfolios.touch(portfolio, file);
  const [first] = written.map((file) => portfolio.uriOf(file));
  if (first !== undefined) await window.showTextDocument(first);
  return first;
}

/** @throws UserError when the library has no playbook of that id, or the portfolio has it already */
function notTaken(id: string, offers: readonly PlaybookOffer[]): PlaybookOffer['playbook'] {
  const [playbook] = playbooksById([id]);
  if (!offers.some((offer) => offer.playbook.id === id)) throw new UserError(`The portfolio has the playbook ${id} already`);
  return playbook!;
}

/** @throws UserError when one of the files is there, or its folder lies outside or is a link; then nothing is written */
async function writeNew(portfolio: OpenPortfolio, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  for (const file of files.keys()) {
    const parts = file.split('/');
    if (parts.includes('..')) throw new UserError(`${file} lies outside the portfolio; nothing was written`);
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth);
      if ((await fileState(Uri.joinPath(portfolio.root, ...folder))) === 'link') throw new UserError(`${folder.join('/')} is a link; nothing was written. Replace it by a folder`);
    }
    if ((await fileState(portfolio.uriOf(file))) !== 'missing') throw new UserError(`${file} is there already, and is another playbook; nothing was written`);
  }
  for (const [file, text] of files) await workspace.fs.writeFile(portfolio.uriOf(file), new TextEncoder().encode(text));
  return [...files.keys()];
}
