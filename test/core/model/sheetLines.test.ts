import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/model/readDocument';
import { sheetLines } from '../../../src/core/model/sheetLines';

describe('sheetLines', () => {
  it('gives each field and item the line that it begins in', () => {
    const document = readDocument('account.yaml', '# A\naccount: A\nscores:\n  support: { csat: 4 }\nevents:\n  - date: 2025-01-01\n    type: outage\n  -\n  - { type: x }\n')!;
    expect([...sheetLines(document, document.sheets[0]!)]).toEqual([
      ['account', 2],
      ['scores', 3],
      ['scores.support', 4],
      ['scores.support.csat', 4],
      ['events', 5],
      ['events.0', 6],
      ['events.0.date', 6],
      ['events.0.type', 7],
      ['events.2', 9],
      ['events.2.type', 9],
    ]);
  });
});
