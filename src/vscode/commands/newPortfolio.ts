import { Uri, window, workspace } from 'vscode';
import { SETTINGS_FILE } from '../../core/model/documentKind';
import { chosenPlaybooks, playbookOffers } from '../../core/portfolio/playbookLibrary';
import { starterFiles } from '../../core/portfolio/starterFiles';
import { UserError } from '../../core/userError';
import { createClock } from '../host/clock';
import { exists } from '../host/fileState';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import { askText } from './askText';
import type { CommandArguments } from './commandArguments';
import { pickPlaybooks } from './pickPlaybooks';

const PRESETS = [
  { label: 'Whole lifecycle', description: 'engine', detail: 'Five components from 0 to 10; a good choice to begin with' },
  { label: 'CSM', description: 'csm', detail: 'Five components from 0 to 100, three colours' },
  { label: 'Scorecard', description: 'scorecard', detail: 'Four components with thresholds, four tiers' },
  { label: 'Strategist', description: 'strategist', detail: 'For leaders: coverage and revenue; health as “Whole lifecycle”' },
];

/**
 * Begins a portfolio in a folder, as `csac init` does: settings, an example account with its plan, playbooks, a workflow. Answers: `uri`, `preset`,
 * `currency`, and `playbooks` as its option there. Gives the file of the settings.
 */
export async function newPortfolio(_session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const folder = given.uri ?? (await pickFolder());
  if (folder === undefined) return undefined;
  const uri = Uri.joinPath(folder, SETTINGS_FILE);
  if (await exists(uri)) throw new UserError(`${nameOf(folder)} is a portfolio already: it has ${SETTINGS_FILE}`);
  const preset = await presetOf(given);
  if (preset === undefined) return undefined;
  const currency = await askText({ given: given.text('currency'), title: 'Currency', start: 'USD', check: checkCurrency });
  if (currency === undefined) return undefined;
  const wanted = given.text('playbooks');
  const playbooks = wanted === undefined ? await pickPlaybooks(playbookOffers([]), 'Which playbooks to begin with?', ({ isRecommended }) => isRecommended) : chosenPlaybooks(wanted);
  if (playbooks === undefined) return undefined;
  await writeStarter(folder, starterFiles({ preset, currency, today: createClock(folder).today(), playbooks }));
  await window.showTextDocument(uri);
  return uri;
}

/** Writes what is not there yet; a file that is there stays as it is. */
async function writeStarter(folder: Uri, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    const uri = Uri.joinPath(folder, ...file.split('/'));
    if (!(await exists(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
}

async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick({ placeHolder: 'Folder of the portfolio' }))?.uri;
  const chosen = await window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, title: 'Folder of the portfolio', openLabel: 'Use This Folder' });
  return chosen?.[0];
}

async function presetOf(given: CommandArguments): Promise<string | undefined> {
  const wanted = given.text('preset');
  if (wanted === undefined) return (await window.showQuickPick(PRESETS, { title: 'How is health scored?', matchOnDescription: true }))?.description;
  if (PRESETS.some(({ description }) => description === wanted)) return wanted;
  throw new UserError(`${wanted} is no preset; choose one of ${PRESETS.map(({ description }) => description).join(', ')}`);
}

function checkCurrency(text: string): string | undefined {
  return /^[A-Z]{3}$/.test(text) ? undefined : 'A currency is three capital letters, such as USD.';
}
