import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { filesBelow, memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { askEverything } from './everyFeature';

/** The bad inputs that an editor meets (P01-P16): every feature answers, quickly, and changes nothing that it should not. */

const SETTINGS = { 'customer-success.yaml': 'people:\n  dana: { name: Dana Reyes }\n' };
const FILE = 'accounts/a/account.yaml';

const HOSTILE: Readonly<Record<string, string>> = {
  'P01 deep nesting': `account: A\ncustom: ${'['.repeat(2000)}${']'.repeat(2000)}\n`,
  'P02 aliases upon aliases': `account: A\ncustom:\n  a: &a [1]\n${Array.from({ length: 9 }, (_, i) => `  ${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]\n`).join('')}`,
  'P03 alias to nothing': 'account: A\ncsm: *nope\nsegment: smb\n',
  'P04 duplicate keys': 'account: A\nscores: { engagement: { score: 1 } }\nscores: { engagement: { score: 9 } }\n',
  'P05 names of every object': 'account: A\n__proto__: { a: 1 }\nconstructor: 1\ntoString: x\nscores: { __proto__: { score: 1 }, hasOwnProperty: 2 }\npeople: 1\n',
  'P06 a directive': '%YAML 1.1\n---\naccount: A\nscores: { engagement: { community_active: no } }\n',
  'P07 numbers that lose digits': 'account: A\nid: 00123\narr: 12345678901234567890\n',
  'P08 CRLF': 'account: A\r\narr: 120k\r\nstakeholders:\r\n  - name: Zoë\r\n',
  'P09 a byte order mark': '\ufeffaccount: A\narr: 120k\n',
  'P10 emoji before the key': 'account: "🎉🎉 A\u0301"\n? "🎉"\n: 1\nscores: { engagement: { score: 99 } } # 🎉\n',
  'P11 comments and an anchor': 'account: A # the name\n# about money\narr: &money 120000 # a year\ncontract: { products: [{ name: P, arr: *money }] }\n',
  'P12 an aliased map': 'account: A\nscores:\n  engagement: &e { score: 5 }\n  support: *e\n',
  'P13 nothing': '',
  'P13 a comment': '# nothing yet\n',
  'P13 a word': 'hello\n',
  'P13 a list': '- a\n- b\n',
  'P13 two documents': 'account: A\n---\naccount: B\n',
  'tabs and stray brackets': 'account: A\n\tarr: 1\ntasks: [{ title: }]\n]\n',
  'a lone surrogate': 'account: "\ud800"\nnotes: \udc00\n',
  'only line breaks': '\r\r\n\n\r',
};

const broken = Object.fromEntries(
  filesBelow('examples/broken')
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => [`examples/broken/${file}`, readFileSync(`examples/broken/${file}`).toString('utf8')]),
);

describe('every feature', () => {
  it.each(Object.entries({ ...HOSTILE, ...broken }))('answers on %s', async (name, text) => {
    const file = name.startsWith('examples') ? name.slice('examples/broken/'.length) : FILE;
    const engine = createEngine(portsOf(memoryWorkspace({ ...SETTINGS, [file]: text }), '2025-12-01'));
    const document = engine.read(file, text);
    if (document === undefined) return;
    const offsets = new Set([0, text.length, ...[...text.matchAll(/[:\n-] ?/g)].slice(0, 12).map(({ index, 0: match }) => index + match.length)]);
    for (const offset of offsets) expect(await askEverything(engine, document, offset)).toEqual([]);
    expect(document.text).toBe(text);
    expect(({} as Record<string, unknown>)['score']).toBeUndefined();
  });

  it('answers within a blink on 20,000 keys (P16)', async () => {
    const text = `account: A\ncustom:\n${Array.from({ length: 20_000 }, (_, index) => `  key${index}: ${index}\n`).join('')}`;
    const engine = createEngine(portsOf(memoryWorkspace({ [FILE]: text }), '2025-12-01'));
    const document = engine.read(FILE, text)!;
    expect(await askEverything(engine, document, text.length)).toEqual([]);
  }, 10_000);
});
