import { parseDocument } from 'yaml';
import { applyTextEdits } from '../src/core/text/textEdit';
import { setValue } from '../src/core/yaml/edit';
import { readYaml } from '../src/core/yaml/readYaml';
import type { ScalarNode, SourceNode, YamlPath } from '../src/core/yaml/sourceTree';
import { accountText, seeded } from './accounts';
import type { Random } from './accounts';
import { median, ratio, sideBySide } from './measure';
import type { Result } from './result';

const ACCOUNTS = 1_000;

/** One value of an account to be written over, and where in the text it stands. */
interface Edit {
  readonly text: string;
  readonly path: YamlPath;
  readonly node: ScalarNode;
  readonly value: string | number;
}

/** One value written over in each of many accounts, from text to text, against `yaml`'s own way to do it. */
export async function measureValueEdits(): Promise<Result[]> {
  const edits = Array.from({ length: ACCOUNTS }, (_, seed) => editOf(seed));
  const timings = await sideBySide(ACCOUNTS, { ours: (at) => ours(edits[at]!), library: (at) => byLibrary(edits[at]!) }, { rounds: 3, warmUp: 1 });
  const exact = share(edits, ours);
  const theirs = share(edits, byLibrary);
  return [
    { id: 'T5', what: `a value written over in each of ${ACCOUNTS} accounts: files whose other bytes are all as before`, value: exact * 100, unit: '', atLeast: 100, note: `percent; setIn + toString ${(theirs * 100).toFixed(0)}` },
    { id: 'T5', what: 'the same: times faster than setIn + toString of `yaml`', value: ratio(timings.library, timings.ours), unit: 'x', atLeast: 10, note: `${median(timings.ours).toFixed(2)} ms` },
  ];
}

function ours({ text, path, value }: Edit): string {
  const source = readYaml(text);
  const result = setValue(source, source.roots[0] ?? null, path, value);
  if (!result.ok) throw new Error(`${path.join('.')}: ${result.reason}`);
  return applyTextEdits(text, result.edits);
}

function byLibrary({ text, path, value }: Edit): string {
  const document = parseDocument(text);
  document.setIn(path, value);
  return document.toString();
}

/** The share of the edits that changed the value and no byte before or behind it. */
function share(edits: readonly Edit[], edit: (edit: Edit) => string): number {
  const exact = edits.filter((each) => {
    const { text, node, value } = each;
    return edit(each) === text.slice(0, node.start) + String(value) + text.slice(node.end);
  });
  return exact.length / edits.length;
}

/** Every third account has Windows' line breaks, as files from such machines do. */
function editOf(seed: number): Edit {
  const plain = accountText(seed, 2_000);
  const text = seed % 3 === 0 ? plain.replaceAll('\n', '\r\n') : plain;
  const random = seeded(seed + ACCOUNTS);
  const scalars = [...plainScalars(readYaml(text).roots[0] ?? null, [])];
  const { path, node } = scalars[Math.floor(random() * scalars.length)]!;
  return { text, path, node, value: typeof node.value === 'number' ? wholeNumber(random) : `changed ${wholeNumber(random)}` };
}

function wholeNumber(random: Random): number {
  return Math.floor(random() * 1_000);
}

function* plainScalars(node: SourceNode | null, path: YamlPath): Generator<{ readonly path: YamlPath; readonly node: ScalarNode }> {
  if (node?.kind === 'scalar' && node.style === 'plain') yield { path, node };
  else if (node?.kind === 'map') for (const { key, value } of node.entries) yield* plainScalars(value, [...path, String(key.value)]);
  else if (node?.kind === 'sequence') for (const [index, item] of node.items.entries()) yield* plainScalars(item, [...path, index]);
}
