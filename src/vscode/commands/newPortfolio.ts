import { Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { SETTINGS_FILE } from '../../core/model/documentKind';
import { UserError } from '../../core/userError';
import { COMMAND } from '../commandIds';
import { createClock } from '../host/clock';
import { exists } from '../host/fileState';
import { nameOf } from '../host/relativePath';
import { askText } from './askText';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import type { CommandArguments } from './commandArguments';

const PRESETS = [
  { label: 'Whole lifecycle', description: 'engine', detail: 'Five components from 0 to 10; a good choice to begin with' },
  { label: 'CSM', description: 'csm', detail: 'Five components from 0 to 100, three colours' },
  { label: 'Scorecard', description: 'scorecard', detail: 'Four components with thresholds, four tiers' },
  { label: 'Strategist', description: 'strategist', detail: 'For leaders: coverage and revenue; health as “Whole lifecycle”' },
];

/** Begins a portfolio in a folder, as `csac init` does: settings, an example account with its plan, a playbook, a workflow. */
export function registerNewPortfolio(host: CommandHost): Disposable {
  return registerCommand(host, COMMAND.newPortfolio, async (_session, given) => {
    const folder = given.uri ?? (await pickFolder());
    if (folder === undefined) return undefined;
    const uri = Uri.joinPath(folder, SETTINGS_FILE);
    if (await exists(uri)) throw new UserError(`${nameOf(folder)} is a portfolio already: it has ${SETTINGS_FILE}`);
    const preset = await presetOf(given);
    if (preset === undefined) return undefined;
    const currency = await askText({ given: given.text('currency'), title: 'Currency', start: 'USD', check: checkCurrency });
    if (currency === undefined) return undefined;
    const { starterFiles } = await import('../../core/portfolio/starterFiles');
    await writeStarter(folder, starterFiles({ preset, currency, today: createClock(folder).today() }));
    await window.showTextDocument(uri);
    return uri;
  });
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
