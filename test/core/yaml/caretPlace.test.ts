import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretPlace } from '../../../src/core/yaml/caretPlace';
import type { CaretPlace } from '../../../src/core/yaml/caretPlace';
import { IncrementalReader } from '../../../src/core/yaml/incrementalReader';
import { toValue } from '../../../src/core/yaml/toValue';

const CURSOR = '$$CURSOR$$';

/** What is found at the cursor, as `what path "typed" (siblings) @column`; `nothing` where nothing can be written. */
function at(marked: string): string {
  const offset = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  const place = caretPlace(text, offset);
  if (place === undefined) return 'nothing';
  const { what, path, typed, siblings, column, inFlow, hasColon, needsBlank, quote, isClosed } = place;
  expect(typed.start).toBeLessThanOrEqual(offset);
  expect(typed.end).toBeGreaterThanOrEqual(offset);
  const flags = [inFlow && 'flow', hasColon && 'colon', needsBlank && 'blank', quote !== undefined && `${quote}${isClosed ? quote : ''}`].filter(Boolean).join(' ');
  return `${what} ${path.join('.') || '.'} "${text.slice(typed.start, typed.end)}" (${siblings.join(' ')}) @${column}${flags && ` ${flags}`}`;
}

describe('a key in a block map', () => {
  it('is found on blank lines, by the column', () => {
    expect(at('$$CURSOR$$')).toBe('either . "" () @0');
    expect(at('# a comment\n$$CURSOR$$\n')).toBe('either . "" () @0');
    expect(at('account: Acme\n$$CURSOR$$')).toBe('key . "" (account) @0');
    expect(at('account: Acme\n$$CURSOR$$\narr: 5\n')).toBe('key . "" (account arr) @0');
    expect(at('contract:\n  start: 2025-01-01\n  $$CURSOR$$\narr: 5\n')).toBe('key contract "" (start) @2');
    expect(at('contract:\n  start: 2025-01-01\n$$CURSOR$$\narr: 5\n')).toBe('key . "" (contract arr) @0');
    expect(at('contract:\n  $$CURSOR$$\narr: 5\n')).toBe('either contract "" () @2');
  });

  it('is found half written, and when it is written over', () => {
    expect(at('account: Acme\nseg$$CURSOR$$\narr: 5\n')).toBe('key . "seg" (account arr) @0');
    expect(at('account: Acme\nse$$CURSOR$$g\n')).toBe('key . "seg" (account) @0');
    expect(at('account: Acme\nse$$CURSOR$$g: smb\n')).toBe('key . "seg" (account) @0 colon');
    expect(at('contract:\n  sta$$CURSOR$$\narr: 5\n')).toBe('either contract "sta" () @2');
    expect(at('contract:\n  sta$$CURSOR$$ # when\n')).toBe('either contract "sta" () @2');
    expect(at('account: Acme\n"se$$CURSOR$$g": smb\n')).toBe('key . "seg" (account) @0 colon ""');
  });

  it('is not found where its column fits nothing, or deeper lines would become its value', () => {
    expect(at('contract:\n  start: 2025-01-01\n    $$CURSOR$$\narr: 5\n')).toBe('nothing');
    expect(at('contract:\n    start: 2025-01-01\n  $$CURSOR$$\narr: 5\n')).toBe('nothing');
    expect(at('contract:\n$$CURSOR$$\n  start: 2025-01-01\n')).toBe('nothing');
    expect(at('account: Acme\n  Cor$$CURSOR$$\n')).toBe('nothing');
  });

  it('is found with CRLF, behind a byte order mark, and in later documents', () => {
    expect(at('account: Acme\r\ncontract:\r\n  start: 2025-01-01\r\n  $$CURSOR$$\r\narr: 5\r\n')).toBe('key contract "" (start) @2');
    expect(at('account: Acme\r\nse$$CURSOR$$\r\n')).toBe('key . "se" (account) @0');
    expect(at('\uFEFFacc$$CURSOR$$')).toBe('either . "acc" () @0');
    expect(at('account: A\n---\naccount: B\n$$CURSOR$$')).toBe('key . "" (account) @0');
  });
});

describe('a list', () => {
  const LIST = 'stakeholders:\n  - name: Ana\n';

  it('takes keys behind the dash and below it', () => {
    expect(at('stakeholders:\n  - $$CURSOR$$')).toBe('either stakeholders.0 "" () @4');
    expect(at('stakeholders:\n  -$$CURSOR$$')).toBe('either stakeholders.0 "" () @4 blank');
    expect(at('stakeholders:\n  - na$$CURSOR$$')).toBe('either stakeholders.0 "na" () @4');
    expect(at('stakeholders:\n  - na$$CURSOR$$\n    role: user\n')).toBe('key stakeholders.0 "na" (role) @4');
    expect(at(`${LIST}    $$CURSOR$$`)).toBe('key stakeholders.0 "" (name) @4');
    expect(at(`${LIST}    $$CURSOR$$\n  - name: Ben\n`)).toBe('key stakeholders.0 "" (name) @4');
    expect(at(`${LIST}    ro$$CURSOR$$\n  - name: Ben\n`)).toBe('key stakeholders.0 "ro" (name) @4');
  });

  it('takes new items in the column of its dashes', () => {
    expect(at(`${LIST}  $$CURSOR$$\n  - name: Ben\n`)).toBe('item stakeholders.1 "" () @2');
    expect(at(`${LIST}  $$CURSOR$$`)).toBe('item stakeholders.1 "" () @2');
    expect(at(`${LIST}  - $$CURSOR$$\n  - name: Ben\n`)).toBe('either stakeholders.1 "" () @4');
    expect(at('stakeholders:\n- name: Ana\n$$CURSOR$$\narr: 5\n')).toBe('key . "" (stakeholders arr) @0');
    expect(at('points:\n  - - $$CURSOR$$')).toBe('either points.0.0 "" () @6');
  });
});

describe('a value', () => {
  it('is found behind the colon, empty or not', () => {
    expect(at('csm: $$CURSOR$$\narr: 5\n')).toBe('value csm "" () @5');
    expect(at('csm:$$CURSOR$$\narr: 5\n')).toBe('value csm "" () @5 blank');
    expect(at('csm: da$$CURSOR$$na.reyes # ours\n')).toBe('value csm "dana.reyes" () @5');
    expect(at('csm: $$CURSOR$$ # ours\n')).toBe('value csm "" () @5');
    expect(at('csm: Dana $$CURSOR$$\n')).toBe('value csm "Dana " () @5');
    expect(at('csm: &who $$CURSOR$$\n')).toBe('value csm "" () @10');
    expect(at('contract:\n  billing: y$$CURSOR$$\n')).toBe('value contract.billing "y" () @11');
    expect(at('stakeholders:\n  - name: Ana\n    role: $$CURSOR$$\n  - name: Ben\n')).toBe('value stakeholders.0.role "" () @10');
    expect(at('csm:\n  da$$CURSOR$$\n')).toBe('either csm "da" () @2');
  });

  it('is found inside quotes, closed or not', () => {
    expect(at('csm: "da$$CURSOR$$na"\n')).toBe('value csm "dana" () @5 ""');
    expect(at('csm: "da$$CURSOR$$\narr: 5\n')).toBe('value csm "da" () @5 "');
    expect(at("csm: '$$CURSOR$$'\narr: 5\n")).toBe("value csm \"\" () @5 ''");
    expect(at('a: { csm: "$$CURSOR$$ }\narr: 5\n')).toBe('value a.csm "" () @10 flow "');
  });

  it('is not found in comments, texts of several lines, block scalars and before collections', () => {
    expect(at('csm: dana # ours$$CURSOR$$\n')).toBe('nothing');
    expect(at('# ours$$CURSOR$$\ncsm: dana\n')).toBe('nothing');
    expect(at('csm: dana #$$CURSOR$$\n')).toBe('nothing');
    expect(at('notes: |\n  first\n  $$CURSOR$$\n')).toBe('nothing');
    expect(at('notes: >\n  sec$$CURSOR$$ond\n')).toBe('nothing');
    expect(at('notes: $$CURSOR$$|\n  first\n')).toBe('nothing');
    expect(at('notes: "first\n  sec$$CURSOR$$ond"\n')).toBe('nothing');
    expect(at('notes: first\n  sec$$CURSOR$$ond\n')).toBe('nothing');
    expect(at('contract: $$CURSOR$${ start: 2025-01-01 }\n')).toBe('nothing');
    expect(at('contract: $$CURSOR$$\n  start: 2025-01-01\n')).toBe('nothing');
    expect(at('account: A\ncontract:$$CURSOR$$\n  start: 2025-01-01\n')).toBe('nothing');
    expect(at('csm: *who$$CURSOR$$\n')).toBe('nothing');
    expect(at('$$CURSOR$$  csm: dana\n')).toBe('nothing');
  });
});

describe('flow collections', () => {
  it('take keys and values', () => {
    expect(at('contract: { $$CURSOR$$ }\n')).toBe('key contract "" () @12 flow');
    expect(at('contract: { a: 1, $$CURSOR$$ }\n')).toBe('key contract "" (a) @18 flow');
    expect(at('contract: { $$CURSOR$$, a: 1 }\n')).toBe('key contract "" (a) @12 flow');
    expect(at('contract: { a: 1, st$$CURSOR$$ }\n')).toBe('key contract "st" (a) @18 flow');
    expect(at('contract: { st$$CURSOR$$: 5, a: 1 }\n')).toBe('key contract "st" (a) @12 flow colon');
    expect(at('contract: { a: $$CURSOR$$, b: 2 }\n')).toBe('value contract.a "" () @15 flow');
    expect(at('contract: {a:$$CURSOR$$}\n')).toBe('value contract.a "" () @14 flow blank');
    expect(at('contract: { a: on$$CURSOR$$e two, b: 2 }\n')).toBe('value contract.a "one two" () @15 flow');
    expect(at('contract: {\n  a: 1,\n  $$CURSOR$$\n}\n')).toBe('key contract "" (a) @2 flow');
    expect(at('with: [Ana, $$CURSOR$$]\n')).toBe('value with.1 "" () @12 flow');
    expect(at('with: [$$CURSOR$$]\n')).toBe('value with.0 "" () @7 flow');
    expect(at('l: [{ name: A }, { $$CURSOR$$ }]\n')).toBe('key l.1 "" () @19 flow');
    expect(at('l:\n  - { name: A, $$CURSOR$$ }\n  - { name: B }\n')).toBe('key l.0 "" (name) @15 flow');
  });

  it('are closed where their ends are not written yet', () => {
    expect(at('contract: { a: 1, $$CURSOR$$\narr: 5\n')).toBe('key contract "" (a) @18 flow');
    expect(at('contract: { a: $$CURSOR$$\narr: 5\n')).toBe('value contract.a "" () @15 flow');
    expect(at('l: [{ name: $$CURSOR$$\narr: 5\n')).toBe('value l.0.name "" () @12 flow');
  });

  it('take nothing behind a closed quote or bracket, or in comments', () => {
    expect(at('with: ["Ana" $$CURSOR$$]\n')).toBe('nothing');
    expect(at('with: [[a] $$CURSOR$$]\n')).toBe('nothing');
    expect(at('with: [ # all$$CURSOR$$\n]\n')).toBe('nothing');
    expect(at('l: { with: $$CURSOR$$[a], b: 1 }\n')).toBe('nothing');
  });
});

describe('text that is broken elsewhere', () => {
  it('still tells where the caret is', () => {
    expect(at('account: Acme\nteam: [a\ncontract:\n  start: 2025-01-01\n  $$CURSOR$$\narr: 5\n')).toBe('key contract "" (start) @2');
    expect(at('account: "Acme\ncontract:\n  bil$$CURSOR$$\narr: 5\n')).toBe('either contract "bil" () @2');
    expect(at('csm: $$CURSOR$$\nteam:\n   a: 1\n  b: 2\n')).toBe('value csm "" () @5');
    expect(at('csm: $$CURSOR$$\n[\n}\n{\n]\n: :\n"\n&\n')).toBe('value csm "" () @5');
  });
});

it('a line of any length is looked at in one go', () => {
  const line = `notes: a${' '.repeat(200_000)}b`;
  expect(at(`${line}$$CURSOR$$`)).toMatch(/^value notes /);
  expect(at(`x${' '.repeat(200_000)}$$CURSOR$$\n`)).toMatch(/^either \. /);
  expect(at(`${'"'.repeat(50_000)}$$CURSOR$$\n`)).toBe('nothing');
  expect(at(`a: ${'[ '.repeat(50)}$$CURSOR$$\n`)).toMatch(/flow$/);
}, 2_000);

/** The place with the values of its tree: spliced trees are made of other objects. */
function asData(place: CaretPlace | undefined): unknown {
  return place && { ...place, root: place.root && toValue(place.root) };
}

describe('a reader that knows the text before', () => {
  const base = readFileSync('examples/portfolio/accounts/kestrel-pay/account.yaml', 'utf8');
  const typed = fc.constantFrom('', '\n', '\n  ', '\n    ', 'na', ': ', ' ', '- ', '{ ', ', ', '"', '\n  - ', '\n  - na');

  it('finds the same places', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.nat(base.length), typed, (at, inserted) => {
        const text = base.slice(0, at) + inserted + base.slice(at);
        const offset = at + inserted.length;
        const reader = new IncrementalReader();
        reader.read(base);
        reader.read(text, { caret: offset });
        const place = caretPlace(text, offset, (attempt) => reader.peek(attempt));
        if (place !== undefined) found++;
        expect(asData(place)).toEqual(asData(caretPlace(text, offset)));
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(30);
  }, 30_000);
});
