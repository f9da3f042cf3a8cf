import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/core/finding';
import { findingsAsGithub } from '../../../src/core/report/findingsAsGithub';
import type { AnnotationScope } from '../../../src/core/report/findingsAsGithub';
import type { CheckedFile } from '../../../src/core/report/checkedFile';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { sinkText } from '../../../src/core/report/sinkText';
import { CHECKED } from './support/findings';

const SCOPE: AnnotationScope = { fromRepository: (file) => `cs/${file}`, rest: 'see the summary' };

/** A file with a finding on each of so many lines, of which each is ten characters long. */
function fileWith(file: string, severity: Severity, count: number, rule = (line: number) => `r/${line}`): CheckedFile {
  const findings = Array.from({ length: count }, (_, line) => ({ rule: rule(line + 1), severity, message: 'm', span: { start: line * 10, end: line * 10 + 3 }, fixes: [] }));
  return { file, lines: new LineIndex('123456789\n'.repeat(count)), findings };
}

async function lines(files: readonly CheckedFile[], scope: Partial<AnnotationScope> = {}): Promise<string[]> {
  return (await sinkText((sink) => findingsAsGithub(files, sink, { ...SCOPE, ...scope }))).trimEnd().split('\n');
}

const places = (annotations: readonly string[]) => annotations.map((line) => /file=cs\/(\w+),line=(\d+)/.exec(line)?.slice(1).join(':') ?? line);

describe('findingsAsGithub', () => {
  it('gives one annotation a finding, by the repository’s path', async () => {
    expect(await lines(CHECKED)).toEqual([
      '::error file=cs/accounts/acme #1/account.yaml,line=2,endLine=2,col=1,endColumn=6,title=schema/unknown-key::Message of schema/unknown-key Rename it.',
      '::warning file=cs/accounts/acme #1/account.yaml,line=1,endLine=1,col=10,endColumn=17,title=health/stale::Message of health/stale',
      '::notice file=cs/accounts/acme #1/account.yaml,line=3,endLine=3,col=1,endColumn=8,title=a/info::Message of a/info',
      '::notice file=cs/accounts/binary/account.yaml,title=Not checked::it is a binary file',
    ]);
  });

  it('gives those on changed lines first, then those of changed files', async () => {
    const files = [fileWith('other', 'error', 1), fileWith('changed', 'error', 3), fileWith('shorter', 'error', 1)];
    const changed = new Map([['changed', [{ start: 3, end: Infinity }]], ['shorter', []]]);
    expect(places(await lines(files, { changed }))).toEqual(['changed:3', 'changed:1', 'changed:2', 'shorter:1', 'other:1']);
  });

  it('knows the first and the last line of a change, and findings of several lines', async () => {
    const long = { ...fileWith('long', 'error', 2), findings: [{ rule: 'r/long', severity: 'error' as const, message: 'm', span: { start: 0, end: 45 }, fixes: [] }], lines: new LineIndex('123456789\n'.repeat(9)) };
    const changed = new Map([['a', [{ start: 2, end: 3 }, { start: 5, end: 5 }]], ['long', [{ start: 4, end: 4 }]]]);
    expect(places(await lines([fileWith('a', 'error', 6), long], { changed }))).toEqual(['a:2', 'a:3', 'a:5', 'long:1', 'a:1', 'a:4', 'a:6']);
  });

  it('shows ten of a kind, and in the place of the tenth how many more there are', async () => {
    const shown = await lines([fileWith('a', 'error', 10), fileWith('b', 'warning', 11), fileWith('c', 'info', 300)]);
    expect(shown.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(shown.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(shown.filter((line) => line.startsWith('::notice '))).toHaveLength(10);
    expect(shown.filter((line) => line.includes('More findings'))).toEqual(['::warning title=More findings::2 more warnings: see the summary', '::notice title=More findings::291 more notices: see the summary']);
  });

  it('shows one of each rule before the second of any', async () => {
    const flood = fileWith('flood', 'warning', 40, () => 'r/flood');
    const shown = places(await lines([flood, fileWith('other', 'warning', 2)]));
    expect(shown.slice(0, 4)).toEqual(['flood:1', 'other:1', 'other:2', 'flood:2']);
    expect(shown.at(-1)).toBe('::warning title=More findings::33 more warnings: see the summary');
  });

  it('begins with what is not about a file, such as a broken policy', async () => {
    const first = [{ kind: 'error' as const, title: 'Policy', message: 'ARR at risk grows too much.' }];
    expect(await lines([fileWith('a', 'error', 10)], { first })).toEqual([
      '::error title=Policy::ARR at risk grows too much.',
      ...Array.from({ length: 8 }, (_, index) => expect.stringContaining(`line=${index + 1},`) as string),
      '::error title=More findings::2 more errors: see the summary',
    ]);
  });
});
