import type { Playbook } from '../rules/rule';
import { nameOf } from '../text/filePath';
import { entryOf } from '../yaml/nodePath';
import { readYaml } from '../yaml/readYaml';
import type { ScalarNode, YamlSource } from '../yaml/sourceTree';

const MARKDOWN = /\.md$/i;
/** At the file's very start; a line of dashes further down is a rule between paragraphs. */
const FRONT_MATTER = /^(?<![\s\S])\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/** What the head of a playbook's file says of it. */
export interface PlaybookHead {
  /** The front matter's `id` and `title`; the file's name where it gives none. */
  readonly playbook: Playbook;
  /** Where the front matter gives the id; undefined where the file's name does. `offset` is where its YAML begins in the file. */
  readonly id: { readonly yaml: YamlSource; readonly node: ScalarNode; readonly offset: number } | undefined;
}

/** Reads the front matter of a playbook. Never throws; what is no YAML says nothing. */
export function playbookHead(file: string, text: string): PlaybookHead {
  const match = FRONT_MATTER.exec(text);
  const yaml = match === null ? undefined : readYaml(match[1]!);
  const root = yaml?.roots[0];
  const textAt = (key: string) => {
    const node = root?.kind === 'map' ? entryOf(root, key)?.value : undefined;
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node : undefined;
  };
  const [id, title] = [textAt('id'), textAt('title')];
  const playbookId = id === undefined ? nameOf(file).replace(MARKDOWN, '') : String(id.value);
  const playbook = { id: playbookId, title: title === undefined ? playbookId : String(title.value), file };
  return { playbook, id: id && yaml && match ? { yaml, node: id, offset: match[0].indexOf('\n') + 1 } : undefined };
}
