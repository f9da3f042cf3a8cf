import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInDocuments } from '../../../src/core/documents/catalogue';
import { COMMAND } from '../../../src/vscode/commandIds';
import { ACCOUNT_DOCUMENTS } from '../../../src/vscode/commands/accountDocuments';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string }[]>>;
    readonly submenus: readonly { readonly id: string }[];
  };
}

const { commands, menus, submenus } = (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).contributes;
const catalogue = builtInDocuments();
const offered = Object.values(ACCOUNT_DOCUMENTS).flatMap(({ documents }) => (typeof documents === 'string' ? [] : documents));

describe('the commands of an account', () => {
  it('are those that package.json names, under one category', () => {
    expect(commands.map(({ command }) => command).sort()).toEqual(Object.values(COMMAND).sort());
    expect(new Set(commands.map(({ category }) => category))).toEqual(new Set(['Customer Success']));
    expect(Object.keys(ACCOUNT_DOCUMENTS).filter((id) => !commands.some(({ command }) => command === id))).toEqual([]);
  });

  it('say with an ellipsis that they ask which document, and only then', () => {
    for (const [id, { documents }] of Object.entries(ACCOUNT_DOCUMENTS)) {
      const { title } = commands.find(({ command }) => command === id)!;
      expect(title.endsWith('…'), title).toBe(typeof documents === 'string' || documents.length > 1);
    }
  });

  it('write every document of the catalogue but mails, which one command offers', () => {
    // Its command writes the sheet first and renders it then.
    const bySheet = ['success-plan'];
    const documents = catalogue.filter(({ kind }) => kind !== 'email').map(({ id }) => id);
    expect([...new Set([...offered, ...bySheet])].sort()).toEqual([...documents].sort());
    expect(ACCOUNT_DOCUMENTS[COMMAND.writeEmail]!.documents).toBe('mails');
  });

  it('stand in menus that are there, each once', () => {
    const known = submenus.map(({ id }) => id);
    for (const [menu, entries] of Object.entries(menus)) {
      const names = entries.map(({ command, submenu }) => command ?? submenu!);
      expect(new Set(names).size, menu).toBe(names.length);
      for (const { command, submenu } of entries) expect(command === undefined ? known : commands.map((each) => each.command), menu).toContain(command ?? submenu);
    }
    const inMenus = Object.values(menus).flatMap((entries) => entries.map(({ command }) => command));
    expect(Object.keys(ACCOUNT_DOCUMENTS).filter((id) => !inMenus.includes(id))).toEqual([]);
  });
});
