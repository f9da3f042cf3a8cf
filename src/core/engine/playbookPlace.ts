import type { Place } from '../features/authoring';
import { readSettings } from '../model/settings';
import { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { partSpan } from '../yaml/scalarPart';
import { playbooksIn } from './playbookFiles';
import type { PlaybookFile } from './playbookFiles';
import type { SymbolSources } from './symbolSources';

/** The playbook of that id in the portfolio's folder; the first by name where several have it. */
export async function findPlaybook(sources: SymbolSources, id: string): Promise<PlaybookFile | undefined> {
  const { playbooks: folder } = readSettings(await sources.settings());
  for await (const file of playbooksIn(folder, sources.files, sources.workspace)) if (file.playbook.id === id) return file;
  return undefined;
}

/** Where the playbook's file gives its id, or the start of the file whose name is the id. */
export async function playbookPlace(sources: SymbolSources, id: string): Promise<readonly Place[]> {
  const found = await findPlaybook(sources, id);
  return found === undefined ? [] : [{ file: found.playbook.file, range: new LineIndex(found.text).rangeOf(idSpan(found)) }];
}

/** The id's own letters, without quotes. */
function idSpan({ id }: PlaybookFile): Span {
  if (id === undefined) return { start: 0, end: 0 };
  const { node, yaml, offset } = id;
  const span = partSpan(yaml.text, node, { start: 0, end: String(node.value).length }) ?? node;
  return { start: span.start + offset, end: span.end + offset };
}
