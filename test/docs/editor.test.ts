import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from './markdownFiles';

/** docs/editor.md against what package.json and the snippets contribute. */

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly enum?: readonly string[] }>> };
  };
}

interface Snippet {
  readonly prefix: string;
  readonly description: string;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { commands, configuration } = (read('package.json') as Manifest).contributes;
const snippets = ['snippets/customer-success.json', 'snippets/playbook.json'].flatMap((file) => Object.values(read(file) as Readonly<Record<string, Snippet>>));

const page = readPage('docs/editor.md');

describe('docs/editor.md', () => {
  it('has a row for each command, and no other', () => {
    expect(firstCells('## Commands')).toEqual(expect.arrayContaining(commands.map(({ title }) => title)));
    expect(firstCells('## Commands')).toHaveLength(commands.length);
  });

  it('has a row for each setting, with its choices and default', () => {
    expect(firstCells('## Settings')).toEqual(Object.keys(configuration.properties).map((name) => `\`${name}\``));
    for (const [name, setting] of Object.entries(configuration.properties)) {
      const [, choices = '', standard] = rowsOf('## Settings').find(([first]) => first === `\`${name}\``)!;
      for (const choice of setting.enum ?? []) expect(choices, name).toContain(`\`${choice}\``);
      expect(standard, name).toBe(setting.default === '' ? 'empty' : `\`${String(setting.default)}\``);
    }
  });

  it('has a row for each snippet, with its description', () => {
    const lowerCase = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
    expect(rowsOf('## Snippets')).toEqual(snippets.map(({ prefix, description }) => [`\`${prefix}\``, lowerCase(description)]));
  });
});

/** The rows of the table below a heading, without its head. */
function rowsOf(heading: string): string[][] {
  const section = page.slice(page.indexOf(`${heading}\n`)).slice(heading.length).split('\n## ')[0]!;
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()));
}

function firstCells(heading: string): string[] {
  return rowsOf(heading).map(([first]) => first!);
}
