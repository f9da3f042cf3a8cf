import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../../src/core/features/folds';
import { readDocument } from '../../../src/core/model/readDocument';

const folds = (text: string) => foldsOf(readDocument('account.yaml', text)!).map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind === undefined ? '' : ` ${kind}`}`);

describe('folds', () => {
  it('are maps, lists, items, texts and comments on several lines', () => {
    const text = `# One
# two
account: Acme
contract:
  start: 2025-01-01
  products:
    - name: A
      arr: 1

    - { name: B }
# single
scores: {
  engagement: { score: 3 },
}
tags: [
  a, b ]
notes: |
  # no comment
  # at all
arr: 1
# end
# of it
`;
    expect(folds(text)).toEqual(['0-1 comment', '3-9', '5-9', '6-7', '11-12', '14-15', '16-18', '20-21 comment']);
    expect(folds(text.replaceAll('\n', '\r\n'))).toEqual(folds(text));
  });

  it('follow the indentation where nothing can be read', () => {
    const text = 'account: \0\ncontract:\n  products:\n  - name: A\n    arr: 1\n  - name: B\n\narr: 1\n\tx: [\n';
    expect(readDocument('account.yaml', text)!.yaml.state).toBe('none');
    expect(folds(text)).toEqual(['1-5', '2-5', '3-4', '7-8']);
  });

  it('are none in an empty file', () => {
    expect(folds('')).toEqual([]);
    expect(folds('account: A\n')).toEqual([]);
  });
});
