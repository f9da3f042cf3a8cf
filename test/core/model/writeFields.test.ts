import { describe, expect, it } from 'vitest';
import type { FieldChange } from '../../../src/core/model/fieldChange';
import { fieldDifferences } from '../../../src/core/model/fieldDifferences';
import { readDocument } from '../../../src/core/model/readDocument';
import { nameOf, writeFields } from '../../../src/core/model/writeFields';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';

const TEXT = `account: Acme # ours
scores:
  relationship: { nps: 7, champion: "Ana" } # of March
  outcomes:
    roi_documented: false
contract:
  products:
    - name: Core
      scores: { product_usage: { dau_mau_ratio: 0.3 } }
tags: [a, b]
`;

const read = (text: string) => readDocument('account.yaml', text)!;
const body = (text: string): JsonObject => toValue(read(text).sheets[0]!.body) as JsonObject;

function written(changes: readonly FieldChange[], text = TEXT): string {
  return applyTextEdits(text, writeFields(read(text), 0, changes));
}

describe('writeFields', () => {
  it('writes over, adds with all that is missing on the way, and takes out, and touches nothing else', () => {
    const changes: FieldChange[] = [
      { path: ['scores', 'relationship', 'nps'], value: 9 },
      { path: ['scores', 'relationship', 'contacts_count'], value: 3 },
      { path: ['scores', 'support', 'csat'], value: 4.5 },
      { path: ['scores', 'outcomes', 'roi_documented'], value: null },
      { path: ['contract', 'products', 0, 'scores', 'product_usage', 'dau_mau_ratio'], value: 0.4 },
      { path: ['tags'], value: ['c'] },
    ];
    expect(written(changes)).toBe(`account: Acme # ours
scores:
  relationship: { nps: 9, champion: "Ana", contacts_count: 3 } # of March
  support:
    csat: 4.5
contract:
  products:
    - name: Core
      scores: { product_usage: { dau_mau_ratio: 0.4 } }
tags:
  - c
`);
  });

  it('says in one line what it cannot write', () => {
    const text = 'account: Acme\nscores:\n  relationship: &shared { nps: 7 }\n  support: *shared\n';
    expect(() => written([{ path: ['scores', 'support', 'nps'], value: 9 }], text)).toThrow(/^scores\.support\.nps cannot be written: /);
  });

  it('leaves out what is to go and is not there', () => {
    expect(writeFields(read(TEXT), 0, [{ path: ['scores', 'support', 'csat'], value: null }])).toEqual([]);
  });

  it('names fields as people do', () => {
    expect(nameOf(['contract', 'products', 0, 'scores', 'support', 'csat'])).toBe('contract.products[0].scores.support.csat');
  });
});

describe('fieldDifferences', () => {
  it('tells field by field what was changed, and what is written by it is the same', () => {
    const changed = TEXT.replace('nps: 7', 'nps: 9').replace('    roi_documented: false\n', '    goals_defined: 3\n').replace('[a, b]', '[a]').replace('0.3', '0.5');
    const changes = fieldDifferences(body(TEXT), body(changed));
    expect(changes).toEqual([
      { path: ['scores', 'relationship', 'nps'], value: 9 },
      { path: ['scores', 'outcomes', 'roi_documented'], value: null },
      { path: ['scores', 'outcomes', 'goals_defined'], value: 3 },
      { path: ['contract', 'products', 0, 'scores', 'product_usage', 'dau_mau_ratio'], value: 0.5 },
      { path: ['tags'], value: ['a'] },
    ]);
    expect(body(written(changes))).toEqual(body(changed));
  });

  it('is empty for the same data in another order and with other comments', () => {
    expect(fieldDifferences(body('account: Acme\nscores: { support: { csat: 4 } }\n'), body('scores:\n  support:\n    csat: 4 # good\naccount: Acme\n'))).toEqual([]);
  });
});
