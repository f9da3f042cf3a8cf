import { accountFilesOf, isCandidate, kindByName } from '../../model/documentKind';
import { readDocument } from '../../model/readDocument';
import type { SheetKind, SourceDocument } from '../../model/sourceDocument';
import type { Workspace } from '../../ports';
import type { ChangedFile, ChangeSet, SideFile } from './changeSet';

/** A file on both sides as it was read; the same document where it did not change. */
export interface ComparedFile {
  readonly before: SourceDocument | undefined;
  readonly after: SourceDocument | undefined;
}

/** The files with sheets that are compared. */
export interface ComparedFiles {
  readonly files: readonly ComparedFile[];
  /** Paths before by paths after, of those that were renamed. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Files of which nobody knows what they say of accounts, on at least one side; under both of their paths. */
  readonly unread: ReadonlySet<string>;
  readonly notes: readonly string[];
}

/** Reads the files that changed, and the accounts beside plans that changed: a plan is part of what its account is. */
export async function readCompared({ files: changes, before, after }: ChangeSet): Promise<ComparedFiles> {
  const files: ComparedFile[] = [];
  const unread = new Set<string>();
  const notes: string[] = [];
  const renamed = new Map<string, string>();
  for (const change of changes.filter(hasSheets)) {
    if (change.before !== undefined && change.after !== undefined && change.before.file !== change.after.file) renamed.set(change.after.file, change.before.file);
    const read = { before: documentOf(change.before), after: documentOf(change.after) };
    if (read.before === undefined && read.after === undefined && !isOursByName(change)) continue;
    files.push(read);
    const fault = faultOf(change, read);
    if (fault === undefined) continue;
    notes.push(fault);
    for (const side of [change.before, change.after]) if (side !== undefined) unread.add(side.file);
  }
  const known = new Set(changes.flatMap((change) => [change.before?.file, change.after?.file]));
  for (const file of new Set(files.flatMap(plansAccounts).filter((each) => !known.has(each)))) {
    const [was, is] = [await textAt(before, file), await textAt(after, file)];
    const document = is === undefined ? undefined : readDocument(file, is);
    if (document !== undefined && was === is) files.push({ before: document, after: document });
  }
  return { files, renamed, unread, notes };
}

function hasSheets({ before, after }: ChangedFile): boolean {
  return isCandidate((after ?? before)!.file) || (before !== undefined && isCandidate(before.file));
}

function isOursByName({ before, after }: ChangedFile): boolean {
  return [before, after].some((side) => side !== undefined && kindByName(side.file) !== undefined);
}

function documentOf(side: SideFile | undefined): SourceDocument | undefined {
  return side?.content.kind === 'text' ? readDocument(side.file, side.content.text) : undefined;
}

/** What of a file is not compared when it cannot be read; of all others, their accounts. */
const CONTENTS: Readonly<Partial<Record<SheetKind, string>>> = { 'success-plan': 'its plan is', settings: 'its settings are', 'health-model': 'its model is' };

/** Why the file cannot be compared, in a sentence; undefined where it can. */
function faultOf(change: ChangedFile, read: ComparedFile): string | undefined {
  const sides = [
    ['after', change.after, read.after],
    ['before', change.before, read.before],
  ] as const;
  for (const [when, side, document] of sides) {
    if (side === undefined) continue;
    const rest = `so ${CONTENTS[kindByName(side.file) ?? 'account'] ?? 'its accounts are'} not compared.`;
    if (side.content.kind === 'unreadable') return `${side.file} could not be read ${when} the change (${side.content.detail}), ${rest}`;
    if (document !== undefined && document.yaml.state !== 'whole') return `${side.file} cannot be read as YAML ${when} the change, ${rest}`;
  }
  return undefined;
}

function plansAccounts({ before, after }: ComparedFile): readonly string[] {
  return [before, after].flatMap((document) => (document?.sheets.some(({ kind }) => kind === 'success-plan') === true ? accountFilesOf(document.file) : []));
}

async function textAt(workspace: Workspace, file: string): Promise<string | undefined> {
  const content = await workspace.read(file);
  return content.kind === 'text' ? content.text : undefined;
}
