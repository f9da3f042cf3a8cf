import fc from 'fast-check';
import { Document, Scalar, isCollection, isScalar, stringify, visit } from 'yaml';
import type { Node } from 'yaml';

/** Words that people write, and those that YAML makes difficult. */
const WORDS = ['Acme', 'no', 'yes', 'null', '~', 'true', '2026-05-01', '12:30', '00123', '3.10', '1e3', '.5', '-', '- x', 'a: b', 'x #y', '#x', '', ' pad ', "it's", '"q"', '😀 ok', 'e\u0301', 'line\nbreak', 'two\n\nbreaks\n', '\ttab', '[x]', '{y}', '@z', '%p', '&a', '*b', '!t', 'a,b', 'http://x.y/z?q=1', '<<', '=', 'C:\\dir', 'x'.repeat(90)];

const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 6 }));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const scalar = fc.oneof(word, number, fc.boolean(), fc.constant(null));
// The merge key is the one key that we refuse.
const key = fc.oneof(fc.constantFrom('name', 'a', 'b', 'health', 'no', '1', '😀'), word).filter((name) => name !== '<<');

/** Lists and maps, a few levels deep. Not a lone scalar: the readers differ over `>1` at the root, where nobody writes it. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  root: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.dictionary(key, tie('node'), { maxKeys: 6, noNullPrototype: true })),
  node: fc.oneof({ maxDepth: 4, withCrossShrink: true }, scalar, fc.array(tie('node'), { maxLength: 4 }), fc.dictionary(key, tie('node'), { maxKeys: 5, noNullPrototype: true })),
})).root;

const scalarStyle = fc.constantFrom(Scalar.PLAIN, Scalar.QUOTE_SINGLE, Scalar.QUOTE_DOUBLE, Scalar.BLOCK_LITERAL, Scalar.BLOCK_FOLDED);

/** What a person could have done with the same data: braces here, quotes there, a comment, an anchor. */
const decoration = fc.record({ flow: fc.boolean(), style: scalarStyle, comment: fc.option(fc.constantFrom(' c', ' "open', ' [1'), { freq: 3, nil: undefined }), spaceBefore: fc.boolean(), anchor: fc.boolean() });

/** Valid YAML texts, printed by the `yaml` library from random data in random styles; with either line break. */
export const yamlText: fc.Arbitrary<string> = fc
  .record({ value, decorations: fc.array(decoration, { minLength: 1, maxLength: 8 }), indent: fc.integer({ min: 2, max: 4 }), indentSeq: fc.boolean(), crlf: fc.boolean(), bom: fc.boolean() })
  .map(({ value: data, decorations, indent, indentSeq, crlf, bom }) => {
    const text = stringify(decorated(data, decorations), { indent, indentSeq, lineWidth: 40, aliasDuplicateObjects: false });
    return (bom ? '\uFEFF' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);
  });

type Decoration = typeof decoration extends fc.Arbitrary<infer T> ? T : never;

function decorated(data: unknown, decorations: readonly Decoration[]): Document {
  const document = new Document(data);
  let count = 0;
  visit(document, {
    Node(role, node) {
      const chosen = decorations[count++ % decorations.length]!;
      decorate(document, role === 'key', node, chosen, count);
    },
  });
  return document;
}

function decorate(document: Document, isKey: boolean, node: Node, { flow, style, comment, spaceBefore, anchor }: Decoration, count: number): void {
  if (isCollection(node)) node.flow = flow && count > 1;
  if (isScalar(node) && typeof node.value === 'string' && !(isKey && style.startsWith('BLOCK'))) node.type = style;
  if (isKey) return;
  if (comment !== undefined) node.commentBefore = comment;
  node.spaceBefore = spaceBefore;
  if (anchor && document.contents !== node) (node as Scalar).anchor = `a${count}`;
}
