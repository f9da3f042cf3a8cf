import { describe, expect, it } from 'vitest';
import { originComment } from '../../../src/core/documents/documentOrigin';

describe('the comment at a document’s end', () => {
  it('tells how the document was made', () => {
    expect(originComment({ template: 'qbr', account: 'accounts/acme/account.yaml', as_of: '2025-12-01', audience: 'customer', fingerprint: 'a1', regions: ['title', 'wins'] })).toBe(
      '\n<!-- csac {"template":"qbr","account":"accounts/acme/account.yaml","as_of":"2025-12-01","audience":"customer","fingerprint":"a1","regions":["title","wins"]} -->\n',
    );
  });

  it('is closed by no file name, and can be read back', () => {
    const account = 'a-->b<!--c--/x.yaml';
    const comment = originComment({ template: 'qbr', account, as_of: '2025-12-01', audience: 'internal', fingerprint: '', regions: [] });
    expect(comment.indexOf('-->')).toBe(comment.length - 4);
    const { account: read } = JSON.parse(comment.slice('\n<!-- csac '.length, -' -->\n'.length)) as { account: string };
    expect(read).toBe(account);
  });
});
