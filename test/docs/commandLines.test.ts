import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/support/runCli';
import { PAGES, codeBlocks, readPage } from './markdownFiles';

/** Every `csac …` that a page names is a command of ours, with options that it has. */

const COMMANDS = ['init', 'validate', 'score', 'history', 'model', 'render', 'documents', 'plan', 'snapshot', 'playbooks', 'diff', 'github'] as const;
/** Commands below a command; their options are those of the section as well. */
const VERBS: Readonly<Record<string, readonly string[]>> = { model: ['diff', 'backtest'], documents: ['list', 'check', 'refresh', 'tasks'], playbooks: ['list', 'lint', 'match', 'run', 'snooze', 'backtest', 'library', 'add'], github: ['check', 'comment'] };
const GLOBAL = ['--help', '--version', '--as-of', '--root', '--quiet', '--no-color'];

const lines = PAGES.flatMap((page) => commandLines(readPage(page)).map((line) => ({ page, line })));

describe('csac on the pages', () => {
  it('is named often', () => {
    expect(lines.length).toBeGreaterThan(25);
  });

  it.each(lines)('$page: csac $line', async ({ line }) => {
    const words = line.split(/\s+/);
    const [command] = words;
    if (command?.startsWith('-')) return expect(GLOBAL).toContain(command);
    expect(COMMANDS).toContain(command);
    const help = await helpOf(command!);
    for (const option of words.filter((word) => word.startsWith('--'))) expect(help, line).toMatch(new RegExp(`${option}\\b`));
  });

  it.each(COMMANDS)('has a section for %s in docs/cli.md, which names each of its options', async (command) => {
    const page = readPage('docs/cli.md');
    const section = page.slice(page.indexOf(`\n## csac ${command}\n`) + 1).split('\n## ')[0]!;
    const own = [...(await helpOf(command)).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1]!);
    for (const option of own.filter((each) => !GLOBAL.includes(each))) expect(section).toContain(option);
    for (const option of GLOBAL) expect(page).toContain(option);
  });
});

/** What stands behind `csac` in code: blocks of a shell, and spans in the text. */
function commandLines(text: string): string[] {
  const inBlocks = codeBlocks(text).flatMap(({ language, text: block }) => (['sh', 'yaml', 'text'].includes(language) ? block.split('\n') : []));
  const indented = text.split('\n').filter((line) => /^ {4}csac /.test(line));
  const inSpans = [...text.matchAll(/`(csac [^`]+)`/g)].map((match) => match[1]!);
  return [...inBlocks, ...indented, ...inSpans].flatMap((line) => /(?:^|\s)csac ([a-z-].*)/.exec(commandOnly(line))?.[1]?.trim() ?? []);
}

/** Without a comment behind it, optional parts' brackets, and what it is piped into. */
function commandOnly(line: string): string {
  return line.replace(/\s#.*$/, '').replace(/\s[|>].*$/, '').replaceAll(/[[\]]/g, '');
}

async function helpOf(command: string): Promise<string> {
  const lines = [[command], ...(VERBS[command] ?? []).map((verb) => [command, verb])];
  const helps = await Promise.all(lines.map((words) => runCli([...words, '--help'], process.cwd())));
  for (const { code } of helps) expect(code).toBe(0);
  return helps.map(({ stdout }) => stdout).join('\n');
}
