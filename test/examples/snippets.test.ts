import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine';
import { memoryWorkspace, portsOf } from '../support/fileWorkspace';
import { everyChoice } from './everyChoice';
import { expandSnippet } from './expandSnippet';
import { fillSheet, SNIPPET_SHEETS } from './snippetSheets';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = Object.values(
  JSON.parse(readFileSync(new URL('../../snippets/customer-success.json', import.meta.url), 'utf8')) as Record<string, Snippet>,
);

describe('snippets', () => {
  it('each has its sheet here, and each sheet its snippet', () => {
    expect(snippets.map((snippet) => snippet.prefix)).toEqual(Object.keys(SNIPPET_SHEETS));
  });

  it.each(snippets.map((snippet) => [snippet.prefix, snippet] as const))('%s is valid with every choice', async (prefix, snippet) => {
    expect(prefix).toMatch(/^cs-[a-z-]+$/);
    expect(snippet.description).not.toBe('');
    for (const expanded of everyChoice(snippet.body)) {
      const sheet = SNIPPET_SHEETS[prefix]!;
      const text = fillSheet(sheet.text, expanded);
      expect(await problemsOf(sheet.file, text), text).toEqual([]);
    }
  });
});

describe('expandSnippet', () => {
  it('takes defaults, repeats tab stops, follows nested placeholders and escapes', () => {
    expect(expandSnippet(['a: ${1:x}', 'b: $1 ${2:${CURRENT_YEAR}-12-31}', 'c: ${3|one,two|} \\$5$0'])).toBe('a: x\nb: x 2025-12-31\nc: one $5');
    expect(expandSnippet(['${3|one,two|}'], () => 1)).toBe('two');
  });

  it('refuses what it does not know', () => {
    expect(() => expandSnippet(['${1/(.*)/x/}'])).toThrow('not understood');
    expect(() => expandSnippet(['$TM_FILENAME'])).toThrow('TM_FILENAME');
    expect(() => expandSnippet(['${1:open'])).toThrow('not closed');
  });
});

/** Of what is wrong with a sheet as such. What rules say of the customer in it depends on what is filled in. */
const OF_FORM = /^(?:yaml|file|schema|model|data\/unknown)/;

async function problemsOf(file: string, text: string): Promise<string[]> {
  const people = file === 'customer-success.yaml' ? {} : { 'customer-success.yaml': 'preset: engine\ncurrency: USD\npeople: { first.last: { name: Full Name, role: csm } }\n' };
  const engine = createEngine(portsOf(memoryWorkspace({ ...people, [file]: text }), '2025-12-01'));
  const report = await engine.checkFile(file);
  return (report?.findings ?? []).filter(({ rule }) => OF_FORM.test(rule)).map(({ rule, message }) => `${rule}: ${message}`);
}
