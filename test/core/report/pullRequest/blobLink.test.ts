import { describe, expect, it } from 'vitest';
import { blobLink } from '../../../../src/core/report/pullRequest/blobLink';
import { commentMarker } from '../../../../src/core/report/pullRequest/commentMarker';

const COMMIT = { repositoryUrl: 'https://github.com/acme/portfolio', sha: 'abc', folder: '' };

describe('blobLink', () => {
  it('leads to the line of the file', () => {
    expect(blobLink(COMMIT, 'accounts/acme/account.yaml', 7)).toBe('https://github.com/acme/portfolio/blob/abc/accounts/acme/account.yaml#L7');
    expect(blobLink({ ...COMMIT, folder: './cs/emea/' }, 'a b#?.yaml', null)).toBe('https://github.com/acme/portfolio/blob/abc/cs/emea/a%20b%23%3F.yaml');
  });

  it('leads nowhere for what is no path in the repository, and to no line that is none', () => {
    for (const file of ['../../../evil/repo', 'a/./b', '/etc/passwd', 'a//b', 'a\\..\\b', 'a\ud800']) expect(blobLink(COMMIT, file, 1), file).toBeUndefined();
    for (const line of [0, -1, 1.5, NaN]) expect(blobLink(COMMIT, 'a', line)).toBe('https://github.com/acme/portfolio/blob/abc/a');
  });
});

describe('commentMarker', () => {
  it('is one hidden line for each portfolio', () => {
    expect(commentMarker('.')).toBe('<!-- customer-success-as-code:pull-request . -->');
    expect(commentMarker('')).toBe(commentMarker('./'));
    expect(commentMarker('./cs/emea/')).toBe('<!-- customer-success-as-code:pull-request cs/emea -->');
  });

  it('holds no folder’s name that could end it', () => {
    expect(commentMarker('a-->b\n# c')).toBe('<!-- customer-success-as-code:pull-request a%2D%2D%3Eb%0A#%20c -->');
  });
});
