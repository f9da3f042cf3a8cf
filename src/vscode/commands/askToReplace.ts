import type { Uri } from 'vscode';
import { nameOf } from '../host/relativePath';
import type { VirtualDocuments } from '../host/virtualDocuments';
import { askBesideDiff } from './askBesideDiff';

/** Shows what would change in a file and asks whether to replace it. Closing the question keeps the file. */
export async function askToReplace(uri: Uri, text: string, virtual: VirtualDocuments): Promise<'replace' | 'keep'> {
  const name = nameOf(uri);
  const answer = await askBesideDiff({
    left: uri,
    right: virtual.add(name, uri.toString(), () => text),
    title: `${name}: saved ↔ new`,
    question: `${name} is there already and differs.`,
    answers: ['Replace', 'Keep'],
  });
  return answer === 'Replace' ? 'replace' : 'keep';
}
