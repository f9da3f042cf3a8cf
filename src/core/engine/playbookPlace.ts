import type { Place } from '../features/authoring';
import { readSettings } from '../model/settings';
import { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { entryOf } from '../yaml/nodePath';
import { partSpan } from '../yaml/scalarPart';
import type { ScalarNode } from '../yaml/sourceTree';
import { playbooksIn } from './playbookFiles';
import type { PlaybookFile } from './playbookFiles';
import type { SymbolSources } from './symbolSources';

/** The playbook of that id in the portfolio's folder; the first by name where several have it. */
export async function findPlaybook(sources: SymbolSources, id: string): Promise<PlaybookFile | undefined> {
  const { playbooks: folder } = readSettings(await sources.settings());
  for await (const file of playbooksIn(folder, sources.files, sources.workspace)) if (file.head.id === id) return file;
  return undefined;
}

/** Where the playbook's file gives its id, or the start of the file whose name is the id. */
export async function playbookPlace(sources: SymbolSources, id: string): Promise<readonly Place[]> {
  const found = await findPlaybook(sources, id);
  return found === undefined ? [] : [{ file: found.head.file, range: new LineIndex(found.text).rangeOf(idSpan(found)) }];
}

/** The scalar that gives the playbook its id; undefined where the file's name does. */
export function idNode({ head, front }: PlaybookFile): ScalarNode | undefined {
  const body = front?.sheets[0]?.body;
  const node = body && entryOf(body, 'id')?.value;
  return node?.kind === 'scalar' && node.value === head.id ? node : undefined;
}

/** The id's own letters, without quotes. */
function idSpan(found: PlaybookFile): Span {
  const node = idNode(found);
  if (node === undefined) return { start: 0, end: 0 };
  return partSpan(found.text, node, { start: 0, end: String(node.value).length }) ?? { start: node.start, end: node.end };
}
