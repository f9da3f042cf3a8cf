import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAction } from '../ci/support/composite';
import { codeBlocks, readPage } from './markdownFiles';

const page = readPage('docs/pull-requests.md');

describe('docs/pull-requests.md', () => {
  it('has a row for each input and output of the action, and for no other', () => {
    const tables = page.match(/^\| (?:input|output) [^]*?\n\n/gm)!;
    const rows = tables.map((table) => table.split('\n').slice(2).flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map((match) => match[1]!)));
    const { inputs, outputs } = readAction();
    expect(rows.map((names) => names.sort())).toEqual([Object.keys(inputs).sort(), Object.keys(outputs).sort()]);
  });

  it('shows the workflow that it tells to copy', () => {
    interface Shown {
      readonly jobs: { readonly check: { readonly permissions: unknown; readonly steps: readonly { readonly uses: string }[] } };
    }
    const [shown, example] = [codeBlocks(page)[0]!.text, readFileSync('examples/ci/github/pull-request.yml', 'utf8')].map((text) => (parse(text) as Shown).jobs.check);
    expect(shown!.permissions).toEqual(example!.permissions);
    expect(shown!.steps.map(({ uses }) => uses)).toEqual(example!.steps.map(({ uses }) => uses));
  });

  it('names the limits of a policy, and no other', () => {
    const { $defs } = JSON.parse(readFileSync('schemas/settings.schema.json', 'utf8')) as { $defs: { policy: { properties: object } } };
    expect([...page.matchAll(/^ {2}(max_\w+):/gm)].map((match) => match[1]!).sort()).toEqual(Object.keys($defs.policy.properties).sort());
  });
});
