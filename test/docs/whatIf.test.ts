import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine';
import { whatIfLine } from '../../src/core/report/whatIfWords';
import { runCli } from '../cli/support/runCli';
import { folderWorkspace, portsOf } from '../support/fileWorkspace';
import { codeBlocks, readPage } from './markdownFiles';

/** What the pages show of what-ifs and ways up is what the product says of the example portfolio. */

const PORTFOLIO = resolve('examples/portfolio');

describe('what the pages show of what-ifs', () => {
  it('docs/cli.md: what csac score --set prints', async () => {
    const page = readPage('docs/cli.md');
    const section = page.slice(page.indexOf('### With other values'));
    const [command, printed] = codeBlocks(section);
    const words = [...command!.text.trim().matchAll(/"([^"]+)"|(\S+)/g)].map((match) => match[1] ?? match[2]!).slice(1);
    const { stdout, code } = await runCli(words, PORTFOLIO);
    expect({ stdout, code }).toEqual({ stdout: printed!.text, code: 0 });
  });

  it('docs/editor.md: the lens of a scratch copy', async () => {
    const quoted = /^> (What if: [^|]+) \| Ways to (.+)… \| Apply to the account$/m.exec(readPage('docs/editor.md'))!;
    const engine = createEngine(portsOf(folderWorkspace(PORTFOLIO), '2025-12-01'));
    const file = 'accounts/acme-corp/account.yaml';
    const document = engine.read(file, readFileSync(`${PORTFOLIO}/${file}`, 'utf8'))!;
    const whatIf = await engine.whatIf();
    const changes = await whatIf.read(document, ['scores.outcomes.goals_achieved=3']);
    const comparison = await whatIf.score(document, changes);
    expect([whatIfLine(comparison), comparison.after.next?.tier.label]).toEqual(quoted.slice(1, 3));
  });

  it('docs/health-models.md: ways to the next tier', async () => {
    const page = readPage('docs/health-models.md');
    const shown = codeBlocks(page).find(({ text }) => text.startsWith('- **Easy**'))!.text;
    const { stdout } = await runCli(['score', 'accounts/fernhill-dental', '--explain'], PORTFOLIO);
    for (const line of shown.trim().split('\n')) expect(stdout).toContain(line);
  });
});
