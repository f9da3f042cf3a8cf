import { beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode, fileOfModule, loadedWith, PROGRAMS } from '../../scripts/build/nodeBundles.mjs';

const HEAVY = ['handlebars', 'remark-parse', 'remark-gfm', 'unified', 'mdast-util-from-markdown', 'diff', 'micromark', 'yaml', 'ajv'];

let files: Awaited<ReturnType<typeof bundleForNode>>;
beforeAll(async () => {
  files = await bundleForNode(PROGRAMS, 'dist', { write: false });
}, 60_000);

/** The packages in a file and in those that are loaded with it. */
function packagesOf(fileName: string): string[] {
  const modules = loadedWith(files, fileName).flatMap(({ moduleIds }) => moduleIds);
  const names = modules.map((id) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

// T12: no keystroke and no bulk run loads Markdown, template or second YAML libraries.
describe('what is loaded while somebody types', () => {
  it('is nothing but our own code when the extension starts', () => {
    expect(packagesOf('extension.js')).toEqual([]);
  });

  it.each([
    ['the session of the extension', () => fileOfModule(files, 'src/vscode/session.ts')],
    ['the command line’s check', () => fileOfModule(files, 'src/cli/commands/validate.ts')],
    ['the command line’s scores', () => fileOfModule(files, 'src/cli/commands/score.ts')],
  ])('leaves the heavy libraries out of %s', (_name, fileName) => {
    const packages = packagesOf(fileName());
    expect(packages).toContain('js-yaml');
    expect(packages.filter((name) => HEAVY.includes(name))).toEqual([]);
  });

  it.each(['src/vscode/session.ts', 'src/cli/commands/validate.ts'])('leaves what reads and checks whole playbooks out of %s', (entry) => {
    const modules = loadedWith(files, fileOfModule(files, entry)).flatMap(({ moduleIds }) => moduleIds);
    expect(modules.some((id) => id.endsWith('src/core/playbooks/reading/readPlaybookHead.ts'))).toBe(true);
    expect(modules.filter((id) => /src\/core\/(?:rules\/playbook|markdown)\/|playbooks\/reading\/readPlaybook\.ts$|engine\/playbookChecks\.ts$/.test(id))).toEqual([]);
  });
});
