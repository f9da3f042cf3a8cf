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

interface Rendering {
  readonly text: string;
  /** For whom: account and audience. */
  readonly reader: string;
}

const renderings = new Map<string, Promise<readonly Rendering[]>>();

/** The documents of all accounts; those that make no sense for an account are refused in one plain line and left out. */
function everyRendering(info: DocumentKindInfo, locale: string): Promise<readonly Rendering[]> {
  const key = `${info.id} ${locale}`;
  renderings.set(key, renderings.get(key) ?? renderAll(info, locale));
  return renderings.get(key)!;
}

async function renderAll({ id, audiences }: DocumentKindInfo, locale: string): Promise<Rendering[]> {
  const rendered: Rendering[] = [];
  for (const { file, sheet, name } of accounts) {
    for (const audience of audiences) {
      try {
        const { text } = await engines.get(locale)!.render({ template: id, file, sheet, audience });
        rendered.push({ text, reader: `${name}, ${audience}` });
      } catch (fault) {
        if (!isUserError(fault)) throw fault;
        expect(fault.message).toMatch(/^[^\n]{10,300}$/);
      }
    }
  }
  return rendered;
}

const DOCUMENTS = builtInDocuments();
const regionsOf = (text: string) => [...text.matchAll(/<!-- (?:lint ignore )?csac:begin ([\w-]+)/g)].map(([, id]) => id);

describe.each(DOCUMENTS)('$id', { timeout: 60_000 }, (info) => {
  it('is clean Markdown without blanks, in English', async () => {
    for (const { text, reader } of await everyRendering(info, 'en')) {
      // A mail begins with its subject, slides with their settings, not with a heading.
      expect(lintFaults(text).filter((fault) => !fault.includes('MD041')), reader).toEqual([]);
      expect(text, reader).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bInfinity\b/);
      expect(regionsOf(text), reader).not.toEqual([]);
    }
  });

  it('has the same regions in Chinese, and headings and gaps are Chinese', async () => {
    const english = await everyRendering(info, 'en');
    const chinese = await everyRendering(info, 'zh-CN');
    expect(chinese.map(({ reader }) => reader)).toEqual(english.map(({ reader }) => reader));
    chinese.forEach(({ text, reader }, index) => {
      expect(regionsOf(text), reader).toEqual(regionsOf(english[index]!.text));
      expect(text.match(/⟦[^⟧—]*[A-Za-z]{2,} [A-Za-z]{2,}[^⟧—]*(?=—|⟧)/g) ?? [], reader).toEqual([]);
      expect(text.match(/^## [\x20-\x7e]+$/gm) ?? [], reader).toEqual([]);
    });
  });
});

it('every document of the catalogue is there, in both languages', () => {
  expect(DOCUMENTS).toHaveLength(32);
  expect(builtInDocuments('zh').map(({ id }) => id)).toEqual(DOCUMENTS.map(({ id }) => id));
  for (const { id, title } of builtInDocuments('zh')) expect(title, id).toMatch(/[一-鿿]/);
});
