import { QuickPickItemKind, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { Branch, History } from '../../core/ports';
import { escapeIcons } from '../host/plainText';
import { askText } from './askText';
import type { CommandArguments } from './commandArguments';

/** Older branches are found by their names. */
const MOST_BRANCHES = 200;
const TITLE = 'Review the changes against';

interface BaseItem extends QuickPickItem {
  readonly base?: string;
}

/** The revision that changes are compared with, by its name: the branch that changes are made for first, then the others, the one that changed last first. Undefined when the user backs out. */
export async function askBase(given: CommandArguments, history: History): Promise<string | undefined> {
  const wanted = given.text('base');
  if (wanted !== undefined) return askRevision(wanted);
  const { all, usual } = await history.branches();
  const others = all.filter(({ name, isCurrent }) => name !== usual && !isCurrent).slice(0, MOST_BRANCHES);
  const items: BaseItem[] = [
    ...(usual === undefined ? [] : [{ label: `$(git-branch) ${escapeIcons(usual)}`, description: 'changes are made for it', base: usual }]),
    ...others.map(itemOf),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: '$(git-commit) Another revision…' },
  ];
  const picked = await window.showQuickPick(items, { title: TITLE, placeHolder: 'What your files have in common with it is compared with how they are now' });
  return picked === undefined ? undefined : (picked.base ?? askRevision(undefined));
}

function itemOf({ name, isRemote, day }: Branch): BaseItem {
  return { label: `$(${isRemote ? 'cloud' : 'git-branch'}) ${escapeIcons(name)}`, description: day, base: name };
}

function askRevision(given: string | undefined): Promise<string | undefined> {
  return askText({ given, title: 'A branch, a tag or a commit', check: (text) => (text === '' ? 'Write the name of a branch or a tag, or the digits of a commit.' : undefined) });
}
