import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtInDocuments } from '../../src/core/documents/catalogue';
import type { DocumentKindInfo } from '../../src/core/documents/catalogue';
import { createEngine } from '../../src/core/engine';
import type { Engine, PortfolioAccount } from '../../src/core/engine';
import type { Workspace } from '../../src/core/ports';
import { isUserError } from '../../src/core/userError';
import { lintFaults } from '../core/documents/lintFaults';
import { folderWorkspace, portsOf } from '../support/fileWorkspace';

/** Every document of every example account, for each reader and in each language, held to what any document must be. */

const AS_OF = '2025-12-01';
const ROOT = fileURLToPath(new URL('../../examples/portfolio/', import.meta.url));
const LANGUAGES = ['en', 'zh-CN'];

const engines = new Map<string, Engine>();
let accounts: readonly PortfolioAccount[] = [];

beforeAll(async () => {
  for (const locale of LANGUAGES) engines.set(locale, createEngine(portsOf(withLocale(folderWorkspace(ROOT), locale), AS_OF)));
  accounts = (await engines.get('en')!.portfolio()).accounts;
});

/** The workspace with the settings' locale set. */
function withLocale(workspace: Workspace, locale: string): Workspace {
  return {
    list: () => workspace.list(),
    read: async (file) => {
      const content = await workspace.read(file);
      return file === 'customer-success.yaml' && content.kind === 'text' ? { ...content, text: `locale: ${locale}\n${content.text}` } : content;
    },
  };
}

/** The documents of all accounts; those that make no sense for an account are refused in one plain line and left out. */
async function everyRendering({ id, audiences }: DocumentKindInfo, locale: string): Promise<{ text: string; account: PortfolioAccount; audience: string }[]> {
  const rendered = [];
  for (const account of accounts) {
    for (const audience of audiences) {
      try {
        const { text } = await engines.get(locale)!.render({ template: id, file: account.file, sheet: account.sheet, audience });
        rendered.push({ text, account, audience });
      } catch (fault) {
        if (!isUserError(fault)) throw fault;
        expect(fault.message).toMatch(/^[^\n]{10,300}$/);
      }
    }
  }
  return rendered;
}

const DOCUMENTS = builtInDocuments();
const regionsOf = (text: string) => [...text.matchAll(/<!-- csac:begin ([\w-]+)/g)].map(([, id]) => id);

describe.each(DOCUMENTS)('$id', (info) => {
  it('is clean Markdown without blanks, in English', async () => {
    const all = await everyRendering(info, 'en');
    expect(all.length).toBeGreaterThan(0);
    for (const { text, account, audience } of all) {
      const where = `${account.name} for ${audience}`;
      expect(lintFaults(text), where).toEqual([]);
      expect(text, where).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bInfinity\b/);
      expect(regionsOf(text), where).not.toEqual([]);
    }
  });

  it('has the same regions in Chinese, and no English left but names', async () => {
    const english = await everyRendering(info, 'en');
    const chinese = await everyRendering(info, 'zh-CN');
    expect(chinese.map(({ account, audience }) => [account.name, audience])).toEqual(english.map(({ account, audience }) => [account.name, audience]));
    chinese.forEach(({ text, account }, index) => {
      expect(regionsOf(text), account.name).toEqual(regionsOf(english[index]!.text));
      expect(lintFaults(text), account.name).toEqual([]);
      expect(text.match(/⟦[^⟧—]*[A-Za-z]{5,}[^⟧—]*(?=—|⟧)/g) ?? [], `${account.name}: gaps`).toEqual([]);
      expect(text.match(/^#+ [\x20-\x7e]+$/gm) ?? [], `${account.name}: headings`).toEqual([]);
    });
  });
});

it('every document of the catalogue is there, in both languages', () => {
  expect(DOCUMENTS).toHaveLength(32);
  expect(builtInDocuments('zh').map(({ id }) => id)).toEqual(DOCUMENTS.map(({ id }) => id));
  for (const { id, title } of builtInDocuments('zh')) expect(title, id).toMatch(/[一-鿿]/);
});
