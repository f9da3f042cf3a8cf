import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import { renderUntrusted } from '../../../../src/core/render/renderUntrusted';
import type { Workspace } from '../../../../src/core/ports';
import { folderWorkspace, portsOf } from '../../../support/fileWorkspace';

/** The built-in documents as a team would take them for its own: what they do well must not be blamed. */

const NAMES = ['en', 'zh-Hans'].flatMap((language) => readdirSync(`templates/${language}`).filter((name) => name.endsWith('.md.hbs')).map((name) => `${language}/${name}`));
const EXAMPLES = folderWorkspace('examples/portfolio');

describe('a copy of a built-in document', () => {
  it.each(NAMES)('%s has no findings', async (name) => {
    const text = readFileSync(`templates/${name}`, 'utf8');
    const file = `templates/${name.split('/')[1]!}`;
    const locale = name.startsWith('zh') ? 'locale: zh-CN\n' : '';
    const files: Readonly<Record<string, string>> = { 'customer-success.yaml': `preset: engine\ntemplates: templates\n${locale}`, [file]: text };
    const workspace: Workspace = {
      list: async () => [...(await EXAMPLES.list()), file],
      read: (each) => (files[each] === undefined ? EXAMPLES.read(each) : { kind: 'text', text: files[each] }),
    };
    const engine = createEngine({ ...portsOf(workspace, '2025-12-01'), templateSandbox: { render: async (template) => renderUntrusted(template) } });
    const authoring = await engine.templateAuthoring();
    for (const account of ['acme-corp', 'kestrel-pay', 'studio-ligne']) {
      const found = await authoring.diagnose({ file, text, account: { file: `accounts/${account}/account.yaml` } });
      expect(found.map(({ rule, message, span }) => `${rule} [${text.slice(span.start, span.end)}] ${message}`), account).toEqual([]);
    }
  }, 30_000);
});
