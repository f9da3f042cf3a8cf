import { PastWorkspace } from '../../history/pastWorkspace';
import type { PastTexts } from '../../history/pastWorkspace';
import { recordedContents } from '../../history/recordedContents';
import { accountFilesOf, kindByName, planFilesOf, SETTINGS_FILE } from '../../model/documentKind';
import { isPlaybookFile } from '../../playbooks/reading/isPlaybookFile';
import type { FileChange, FileContent, History, Workspace } from '../../ports';
import { UserError } from '../../userError';
import { answeredHistory } from './answeredHistory';
import type { DiffEnds } from './diffEnds';
import { ownChanges } from './ownChanges';
import { undoneWorkspace } from './undoneWorkspace';

/** Where playbooks lie unless the settings say otherwise: worth reading along. */
const USUAL_PLAYBOOKS = 'playbooks';

/** One side of a file. */
export interface SideFile {
  readonly file: string;
  readonly content: FileContent;
}

/** A file of the portfolio that differs; a side is undefined where it is not there. */
export interface ChangedFile {
  readonly before: SideFile | undefined;
  readonly after: SideFile | undefined;
}

/** What differs between two states, and both of them to be read: what did not change is read from the later one. */
export interface ChangeSet {
  readonly files: readonly ChangedFile[];
  readonly before: Workspace;
  readonly after: Workspace;
}

/** @throws UserError where what differs cannot be told, also while the two states are read */
export async function loadChanges({ history, workspace }: { readonly history: History; readonly workspace: Workspace }, { from, to }: DiffEnds): Promise<ChangeSet> {
  const answered = answeredHistory(history);
  const [recorded, past] = await Promise.all([answered.changedFiles(from.id, to?.id), to && PastWorkspace.at(answered, to.id)]);
  if (recorded === undefined) throw new UserError('which files differ cannot be told: it needs the portfolio in Git, and a Git that answers');
  const after = past ?? workspace;
  const changes = past === undefined ? await withUnsaved(recorded, workspace, answered, from.id) : recorded;
  const own = await ownChanges(changes, after, () => answered.files(from.id));
  const contents = own.flatMap(({ before }) => before?.content ?? []);
  const along = past === undefined ? [] : readAlong(past, own);
  const recordings = await recordedContents(answered, [...contents, ...along.map((file) => past!.contentOf(file)!)]);
  await past?.preload(along);
  const files: ChangedFile[] = [];
  for (const { before, after: now } of own) {
    const changed = {
      before: before && { file: before.file, content: recordings.get(before.content)! },
      after: now && { file: now.file, content: await after.read(now.file) },
    };
    if (!isSameFile(changed)) files.push(changed);
  }
  return { files, before: undoneWorkspace(after, files), after };
}

/** A text that somebody is writing differs from the saved one, which may be the recorded one. */
async function withUnsaved(changes: readonly FileChange[], workspace: Workspace, history: PastTexts, from: string): Promise<readonly FileChange[]> {
  const known = new Set(changes.map(({ after }) => after?.file));
  const unsaved = (workspace.unsaved?.() ?? []).filter((file) => !known.has(file));
  if (unsaved.length === 0) return changes;
  const recorded = new Map((await history.files(from)).map((version) => [version.file, version]));
  return [...changes, ...unsaved.map((file): FileChange => ({ before: recorded.get(file), after: { file, content: undefined } }))];
}

/** What else is read, so that it is read in one go: the changed files themselves, what stands beside them, and what all is judged by. */
function readAlong(past: PastWorkspace, changes: readonly FileChange[]): string[] {
  const wanted = new Set(changes.flatMap(({ after }) => (after === undefined ? [] : [after.file, ...planFilesOf(after.file), ...accountFilesOf(after.file)])));
  return past.list().filter((file) => wanted.has(file) || isJudgedBy(file));
}

function isJudgedBy(file: string): boolean {
  return file === SETTINGS_FILE || kindByName(file) === 'health-model' || isPlaybookFile(file, USUAL_PLAYBOOKS);
}

/** Git names also files that were only touched. */
function isSameFile({ before, after }: ChangedFile): boolean {
  if (before?.file !== after?.file || before?.content.kind !== 'text' || after?.content.kind !== 'text') return false;
  return before.content.text === after.content.text;
}
