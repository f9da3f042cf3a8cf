import { isCandidate } from '../../model/documentKind';
import { readDocument } from '../../model/readDocument';
import type { ComparedFile } from './comparedFiles';
import type { DiffSides } from './diffSide';
import { preload } from './preload';

/** The files whose findings may differ: those that are compared, and all where findings rest on something else that changed. */
export async function filesToCheck(compared: readonly ComparedFile[], { before, after, differ }: DiffSides): Promise<readonly ComparedFile[]> {
  if (!differ.model && !differ.settings && !(differ.playbooks && (await hasOtherIds({ before, after })))) return compared;
  const known = new Set(compared.flatMap(({ before: old, after: now }) => [old?.file, now?.file]));
  const others: ComparedFile[] = [];
  await preload(after.workspace, isCandidate);
  for (const file of [...(await after.workspace.list())].filter(isCandidate).sort()) {
    if (known.has(file)) continue;
    const content = await after.workspace.read(file);
    const document = content.kind === 'text' ? readDocument(file, content.text) : undefined;
    if (document !== undefined) others.push({ before: document, after: document });
  }
  return [...compared, ...others];
}

/** Accounts name playbooks by their ids. */
async function hasOtherIds({ before, after }: Pick<DiffSides, 'before' | 'after'>): Promise<boolean> {
  const [old, now] = await Promise.all([before, after].map(({ rules, context }) => rules.playbooks.load(context.settings.playbooks)));
  return old!.size !== now!.size || [...old!.keys()].some((id) => !now!.has(id));
}
