import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../cli/support/runCli';
import { BUILD_MS, exampleHistory, type ExampleHistory } from '../support/exampleHistory';
import { readPage } from './markdownFiles';

/**
 * What docs/history.md shows below a command is what it prints in the example portfolio with its history. When the output is
 * changed on purpose, `npx vitest run test/docs/history.test.ts --update` writes the page anew.
 */

const PAGE = 'docs/history.md';
/** A block of one command, and the block of what it prints. */
const SHOWN = /(```sh\n(csac [^\n]+)\n```\n\n```(?:text|markdown)\n)[\s\S]*?(?=```\n)/g;

let history: ExampleHistory;
beforeAll(async () => {
  history = await exampleHistory();
}, BUILD_MS);
afterAll(() => history.remove());

describe(PAGE, () => {
  it('shows what the commands print', async () => {
    const page = readPage(PAGE);
    const commands = [...page.matchAll(SHOWN)].map((match) => match[2]!);
    expect(commands.length).toBeGreaterThan(4);
    const outputs: string[] = [];
    for (const command of commands) outputs.push(await printed(command));
    const asPrinted = page.replace(SHOWN, (_whole, before: string) => before + outputs.shift()!);
    await expect(asPrinted).toMatchFileSnapshot(`../../${PAGE}`);
  });
});

/** What a line of a shell prints: one `csac`, and `head` or `tail` behind it. */
async function printed(line: string): Promise<string> {
  const [command = '', ...filters] = line.split(' | ');
  const words = [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
  const { code, stdout, stderr } = await runCli(words.slice(1), history.folder);
  expect(code, `${line}: ${stderr}`).not.toBe(2);
  return `${filters.reduce(filtered, stdout.trimEnd())}\n`;
}

function filtered(text: string, filter: string): string {
  const [, which, count] = /^(head|tail) -n (\d+)$/.exec(filter) ?? [];
  if (which === undefined) throw new Error(`${filter} is not one of the filters that this test knows.`);
  const lines = text.split('\n');
  return (which === 'head' ? lines.slice(0, Number(count)) : lines.slice(-Number(count))).join('\n');
}
