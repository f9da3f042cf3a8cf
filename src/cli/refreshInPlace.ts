import { isUserError } from '../core/userError';
import { editFile } from './editFile';
import { isWithin, relativePath } from './paths';
import type { Session } from './session';
import { tellRefresh } from './tellRefresh';

/**
 * Where the file is the same document of an earlier day, brings it up to date and keeps what people wrote in it.
 * @param path absolute
 * @returns what was done, to be told, and whether a part stayed that has a newer version; undefined when the file is another text, is not there, or lies outside of the portfolio
 */
export async function refreshInPlace(session: Session, path: string, rendered: string): Promise<{ readonly told: string; readonly isKept: boolean } | undefined> {
  const { engine, workspace, root } = session;
  if (!isWithin(root, path)) return undefined;
  const file = relativePath(root, path);
  const content = workspace.read(file);
  const living = await engine.living();
  if (content.kind !== 'text' || !living.isSameDocument(content.text, rendered)) return undefined;
  try {
    const { edits, changes, kept } = await living.refresh(file, content.text);
    if (edits.length > 0) editFile(session, file, edits);
    const told = tellRefresh(edits.length > 0 ? changes : [], kept);
    return { told: `${edits.length > 0 ? 'refreshed' : 'up to date'}${told === '' ? '' : `: ${told}`}`, isKept: kept.length > 0 };
  } catch (error) {
    if (isUserError(error)) return undefined;
    throw error;
  }
}
