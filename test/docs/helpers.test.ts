import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine';
import { createHelpers } from '../../src/core/render/helpers/createHelpers';
import { renderEnvironment } from '../../src/core/render/renderEnvironment';
import { renderUntrusted } from '../../src/core/render/renderUntrusted';
import type { Workspace } from '../../src/core/ports';
import { HELPER_TEXTS } from '../../src/core/features/templates/helperTexts';
import { folderWorkspace, portsOf } from '../support/fileWorkspace';
import { codeBlocks, readPage } from './markdownFiles';

/** The templates that docs/templates.md shows, rendered for Acme Corp of the example portfolio. */

const page = readPage('docs/templates.md');
const [, ...rows] = tableBelow('## Helpers');
const examples = rows.filter(([, , example]) => example!.startsWith('`')).map(([names, , example, gives]) => ({ names: names!, example: example!.slice(1, -1), gives: gives! }));

describe('the helpers of docs/templates.md', () => {
  it('are those that templates have, and those that the editor tells of', () => {
    const described = rows.flatMap(([names]) => names!.split(', ').map((name) => name.replaceAll('`', '')));
    expect(described.sort()).toEqual(Object.keys(createHelpers(renderEnvironment())).sort());
    expect(described.sort()).toEqual(Object.keys(HELPER_TEXTS).sort());
  });

  it.each(Object.entries(HELPER_TEXTS))('%s: the example of the editor renders', async (_name, { example }) => {
    expect(await rendered(example)).not.toMatch(/\{\{|undefined/);
  });

  it.each(examples)('$example', async ({ example, gives }) => {
    const expected = gives === 'two bullets' ? '- Ana Ruiz\n- Carla Nunes' : gives;
    expect(await rendered(example)).toBe(expected);
  });
});

describe('the templates of docs/templates.md', () => {
  it.each(codeBlocks(page).filter(({ language }) => language === 'handlebars').map(({ text }) => [text]))('%#: renders without a gap', async (text) => {
    const body = await rendered(text);
    expect(body).toContain('Ana Ruiz');
    expect(body).not.toContain('⟦');
  });
});

async function rendered(source: string): Promise<string> {
  const files: Readonly<Record<string, string>> = {
    'customer-success.yaml': 'preset: engine\ntemplates: templates\n',
    'templates/shown.md.hbs': source,
    'templates/partials/signature.md.hbs': 'Yours\n',
  };
  const portfolio = folderWorkspace('examples/portfolio');
  const workspace: Workspace = {
    list: () => Object.keys(files),
    read: (file) => (files[file] === undefined ? portfolio.read(file) : { kind: 'text', text: files[file] }),
  };
  const engine = createEngine({ ...portsOf(workspace, '2025-12-01'), templateSandbox: { render: async (template) => renderUntrusted(template) } });
  const { text } = await engine.render({ template: 'shown', file: 'accounts/acme-corp/account.yaml', templateFile: 'templates/shown.md.hbs' });
  return text.replace(/\n<!-- csac [\s\S]*$/, '').trimEnd();
}

/** Rows of the table below a heading, each as its cells. */
function tableBelow(heading: string): string[][] {
  const section = page.slice(page.indexOf(`${heading}\n`) + 1).split('\n## ')[0]!;
  const lines = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  const last = lines.findIndex((line, index) => index > 0 && line.startsWith('| Person'));
  return (last < 0 ? lines : lines.slice(0, last)).map((line) => line.slice(2, -2).split(' | ').map((cell) => cell.trim()));
}
