import { buildTree } from './buildTree';
import { parseText } from './parseText';
import type { YamlSource } from './sourceTree';

/** Reads a text that is of no use in part: its state is `none`, without a word on why, where it does not parse as it stands. */
export function readWhole(text: string): YamlSource {
  const parsed = parseText(text);
  return parsed.ok ? { text, ...buildTree(text, parsed.events), state: 'whole' } : { text, roots: [], problems: [], state: 'none' };
}
