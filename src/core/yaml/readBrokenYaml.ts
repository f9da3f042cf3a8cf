import { readYaml } from './readYaml';
import type { YamlSource } from './sourceTree';

/** Faults of the file as a whole, about which a second reader has nothing to add. */
const FINAL = new Set(['yaml/binary', 'yaml/too-large', 'yaml/too-deep', 'yaml/merge-conflict']);

/**
 * Reads a text that stays unreadable for `readYaml` after all repairs: all its syntax errors, at most one a line, and
 * the tree as far as it can be made out. Loads the slower, more patient library only then; any other text comes back as
 * `readYaml` reads it.
 */
export async function readBrokenYaml(text: string): Promise<YamlSource> {
  const source = readYaml(text);
  if (source.state !== 'none' || source.problems.some((problem) => FINAL.has(problem.rule))) return source;
  const { readWithLibrary } = await import('./yamlLibrary');
  return readWithLibrary(text);
}
