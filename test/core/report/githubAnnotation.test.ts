import { describe, expect, it } from 'vitest';
import { githubAnnotation } from '../../../src/core/report/githubAnnotation';

const range = { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } };

describe('githubAnnotation', () => {
  it('names the place, counted from 1', () => {
    const command = githubAnnotation({ kind: 'error', file: 'a/account.yaml', range, title: 'schema/unknown-key', message: 'What?' });
    expect(command).toBe('::error file=a/account.yaml,line=5,endLine=5,col=3,endColumn=10,title=schema/unknown-key::What?');
  });

  it('leaves columns out of a note of several lines', () => {
    const lines = { start: { line: 0, character: 2 }, end: { line: 3, character: 0 } };
    expect(githubAnnotation({ kind: 'warning', file: 'a', range: lines, title: 't', message: 'm' })).toBe('::warning file=a,line=1,endLine=4,title=t::m');
  });

  it('escapes what would end the command or begin another (P33)', () => {
    const command = githubAnnotation({ kind: 'notice', file: 'a,b:c%\u001b[2K\n::error::x', title: 't,:', message: '100 %\r\n::error::live\u202e' });
    expect(command).toBe('::notice file=a%2Cb%3Ac%25\\e[2K\\n%3A%3Aerror%3A%3Ax,title=t%2C%3A::100 %25%0A::error::live\\u202e');
    expect(command).not.toMatch(/[\n\r\u001b]/);
  });
});
