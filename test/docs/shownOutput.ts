import { expect } from 'vitest';
import { runCli } from '../cli/support/runCli';
import { readPage } from './markdownFiles';

/** A block of one command, and the block of what it prints. */
const SHOWN = /(```sh\n(csac [^\n]+)\n```\n\n```(?:text|markdown)\n)[\s\S]*?(?=```\n)/g;

/**
 * Compares what a page shows below its commands with what they print in a folder. When the output is changed on purpose,
 * `npx vitest run test/docs --update` writes the page anew.
 * @param atLeast so many commands the page shows
 */
export async function expectShown(file: string, folder: string, atLeast: number): Promise<void> {
  const page = readPage(file);
  const commands = [...page.matchAll(SHOWN)].map((match) => match[2]!);
  expect(commands.length).toBeGreaterThanOrEqual(atLeast);
  const outputs: string[] = [];
  for (const command of commands) outputs.push(await printed(command, folder));
  const asPrinted = page.replace(SHOWN, (_whole, before: string) => before + outputs.shift()!);
  await expect(asPrinted).toMatchFileSnapshot(`../../${file}`);
}

/** What a line of a shell prints: one `csac`, and `head` or `tail` behind it. */
async function printed(line: string, folder: string): Promise<string> {
  const [command = '', ...filters] = line.split(' | ');
  const words = [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
  const { code, stdout, stderr } = await runCli(words.slice(1), folder);
  expect(code, `${line}: ${stderr}`).not.toBe(2);
  return `${filters.reduce(filtered, stdout.trimEnd())}\n`;
}

function filtered(text: string, filter: string): string {
  const [, which, count] = /^(head|tail) -n (\d+)$/.exec(filter) ?? [];
  if (which === undefined) throw new Error(`${filter} is not one of the filters that this test knows.`);
  const lines = text.split('\n');
  return (which === 'head' ? lines.slice(0, Number(count)) : lines.slice(-Number(count))).join('\n');
}
