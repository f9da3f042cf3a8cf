import { LIMITS } from '../limits';
import { buildTree } from './buildTree';
import { parseText } from './parseText';
import { problem } from './problems';
import { readRepaired } from './readRepaired';
import type { YamlSource } from './sourceTree';

/**
 * Reads a YAML text of one or more documents into our own tree, with everything that is wrong with it as YAML.
 * Never throws. Offsets are those of the text as given, a BOM at its start counted.
 *
 * Where the text does not parse, the line of the caret (`options.caret`, an offset) or of the error is read as if it
 * were blank, up to four times, so that findings and lenses of the rest live on while a person types; the state is then
 * `repaired`, or `none` when even that did not help (`readBrokenYaml` may still tell more).
 */
export function readYaml(text: string, options: { readonly caret?: number } = {}): YamlSource {
  if (text.length > LIMITS.readBytes) return tooLarge(text);
  const parsed = parseText(text);
  if (!parsed.ok) return readRepaired(text, parsed.fault, options.caret);
  return { text, ...buildTree(text, parsed.events), state: 'whole' };
}

function tooLarge(text: string): YamlSource {
  const megabytes = LIMITS.readBytes / 1_000_000;
  const message = `This file is larger than ${megabytes} MB, the most that is read.`;
  return { text, roots: [], problems: [problem('yaml/too-large', { start: 0, end: 0 }, message, { help: 'Split it into several files.' })], state: 'none' };
}
