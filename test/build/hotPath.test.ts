import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { cliOptions, desktopChunkOptions, desktopEntryOptions } from '../../scripts/build/bundles.mjs';

const HEAVY = ['handlebars', 'remark-parse', 'remark-gfm', 'unified', 'mdast-util-from-markdown', 'yaml', 'ajv'];

/** The packages that a bundle holds; what it loads later from files of their own is not among them. */
async function packagesOf(options: object): Promise<string[]> {
  const { metafile } = await build({ ...options, write: false, metafile: true, logLevel: 'silent' });
  const names = Object.keys(metafile.inputs).map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

// T12: no keystroke and no bulk run loads Markdown, template or second YAML libraries.
describe('what is loaded while somebody types', () => {
  it('is nothing but our own code when the extension starts', async () => {
    expect(await packagesOf(desktopEntryOptions())).toEqual([]);
  });

  it.each([
    ['the hot chunk of the extension', () => desktopChunkOptions('session')],
    ['the command line', () => cliOptions()],
  ])('leaves the heavy libraries out of %s', async (_name, options) => {
    const packages = await packagesOf(options());
    expect(packages).toContain('js-yaml');
    expect(packages.filter((name) => HEAVY.includes(name))).toEqual([]);
  });
});
