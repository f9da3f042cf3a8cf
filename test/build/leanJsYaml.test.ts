import * as library from 'js-yaml';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leanJsYaml } from '../../scripts/build/leanJsYaml.mjs';

type Parser = Pick<typeof library, 'parseEvents' | 'getScalarValue' | 'YAMLException' | 'EVENT_ID'>;

const source = readFileSync('node_modules/js-yaml/dist/js-yaml.mjs', 'utf8');
const lean = (await import(`data:text/javascript,${encodeURIComponent(leanJsYaml(source))}`)) as Parser;

/** All that we ever read of a parse: events and values, or reason and place of the fault. */
function read(parser: Parser, text: string): unknown {
  try {
    const events = parser.parseEvents(text, { maxDepth: 20 });
    return events.map((event) => (event.type === parser.EVENT_ID.SCALAR ? [event, parser.getScalarValue(text, event)] : event));
  } catch (error) {
    if (!(error instanceof parser.YAMLException)) throw error;
    return { reason: error.reason, position: error.mark?.position };
  }
}

const TEXTS = {
  'an account': readFileSync('examples/portfolio/accounts/acme-corp/account.yaml', 'utf8'),
  'all scalars': `plain: a b\n  c\nsingle: 'it''s\n\n  folded'\ndouble: "\\t\\u00e9\\x41\\\n  b"\nliteral: |+2\n    a\n\nfolded: >-\n  a\n  b\n\n   c\nnothing:\n? complex\n: !!str 1\n`,
  collections: '- [a, {b: c, d}, e: f, ? g : h]\n-\n  - - x\n    - y\n- {}\n- []\n',
  'anchors and tags': '%TAG !e! tag:example.com,2000:\n---\na: &x !e!y%20z 1\nb: *x\nc: !<tag:yaml.org,2002:str> d\n...\n# next\n--- |\n text\n',
  'a mark of byte order': '\uFEFFa: 1\r\nb: 2\r\n',
  'no text': '',
};

const FAULTS = {
  'an open bracket': 'a: [1, 2\nb: 3\n',
  'an open quote': 'a: "b\nc: d\n',
  'a tab': 'a:\n\tb: 1\n',
  'a bad escape': 'a: "\\q"\n',
  'a zero byte': 'a: 1\0\n',
  'too deep nesting': '['.repeat(30),
  'an unknown directive': '%YAML 3.0\n---\na\n',
  'a bad tag': 'a: !<x y\n',
  'a second colon': 'a: b: c\n',
};

describe('the parser that is bundled', () => {
  it.each(Object.entries({ ...TEXTS, ...FAULTS }))('reads %s as the whole library does', (_name, text) => {
    expect(read(lean, text)).toEqual(read(library, text));
  });

  it.each(Object.entries(FAULTS))('finds the fault in %s', (_name, text) => {
    expect(read(lean, text)).toMatchObject({ reason: expect.any(String) as string });
  });

  it('reads every prefix of a text as the whole library does', () => {
    const text = TEXTS['all scalars'] + TEXTS.collections;
    for (let end = 0; end <= text.length; end++) expect(read(lean, text.slice(0, end))).toEqual(read(library, text.slice(0, end)));
  });

  it('needs the parts of the library that it knows', () => {
    expect(() => leanJsYaml(source.replaceAll('makeSnippet', 'picture'))).toThrow('js-yaml no longer has');
    expect(() => leanJsYaml(source.replace('src/parser/parser.ts', 'src/parser.ts'))).toThrow('js-yaml no longer has a part');
  });
});
