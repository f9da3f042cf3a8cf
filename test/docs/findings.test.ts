import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/core/rules/registry';
import { filesBelow } from '../support/fileWorkspace';

/** docs/findings.md and what the code reports besides the catalogue of rules, held together both ways. */

const AREAS = ['yaml', 'schema', 'file', 'model', 'rules', 'suppressions', 'document', 'template'] as const;
/** Files that name only the fault, for the area that they add to it. */
const FILES_OF_AREA: Readonly<Record<string, string>> = { 'schema/fileFindings.ts': 'file', 'rules/suppressionFindings.ts': 'suppressions' };
const FULL_ID = new RegExp(`'((?:${AREAS.join('|')})/[a-z0-9-]+)'`, 'g');

const page = readFileSync('docs/findings.md', 'utf8');
const described = [...page.matchAll(/^### (\S+)$/gm)].map((match) => match[1]!);
const emitted = rulesInCode();

describe('docs/findings.md', () => {
  it('has a heading for each finding that the code can report and no page of a rule tells of, and no other', () => {
    expect([...described].sort()).toEqual([...emitted].sort());
  });

  it('knows what the broken examples bring', () => {
    const examples = readFileSync('test/examples/expected.yaml', 'utf8');
    const shown = [...examples.matchAll(/\b((?:yaml|schema|file|model)\/[a-z0-9-]+)\b/g)].map((match) => match[1]!);
    expect(shown.length).toBeGreaterThan(50);
    for (const id of shown) expect(described).toContain(id);
  });

  it.each(described)('says of %s why it matters and what to do', (id) => {
    const section = page.slice(page.indexOf(`### ${id}\n`) + 1).split(/\n##/)[0]!;
    expect(section).toMatch(/\n- \*\*Why it matters:\*\* \S/);
    expect(section).toMatch(/\n- \*\*What to do:\*\* \S/);
  });
});

/** Ids as the code writes them: in full, or by their second half where a file adds the area (`found('empty', …)`). */
function rulesInCode(): ReadonlySet<string> {
  const ids = new Set<string>();
  const inCatalogue = new Set(RULES.map((rule) => rule.id));
  for (const file of filesBelow('src/core').filter((name) => name.endsWith('.ts') && !name.includes('generated/'))) {
    const code = readFileSync(`src/core/${file}`, 'utf8');
    for (const match of code.matchAll(FULL_ID)) ids.add(match[1]!);
    const area = FILES_OF_AREA[file] ?? (file.startsWith('schema/') ? 'schema' : undefined);
    if (area === undefined) continue;
    for (const fault of faultsIn(code)) ids.add(`${area}/${fault}`);
  }
  return new Set([...ids].filter((id) => !inCatalogue.has(id)));
}

/** First arguments of `found`, and the values that a variable `rule` may have there. */
function faultsIn(code: string): string[] {
  const direct = [...code.matchAll(/\bfound\(\s*'([a-z0-9-]+)'/g)].map((match) => match[1]!);
  const chosen = code.split('\n').filter((line) => /\brule = /.test(line));
  return [...direct, ...chosen.flatMap((line) => [...line.matchAll(/(?:[?:]|rule =) '([a-z0-9-]+)'/g)].map((match) => match[1]!))];
}
