import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from '../../src/core/engine';
import { TODAY, jsonOf, runCli } from '../cli/support/runCli';
import { folderWorkspace, portsOf } from '../support/fileWorkspace';
import { codeBlocks, readPage } from './markdownFiles';

/** What the pages show of the example portfolio is what the product prints. */

const PORTFOLIO = resolve('examples/portfolio');
const engine = createEngine(portsOf(folderWorkspace(PORTFOLIO), TODAY));
const textOf = (account: string): string => readFileSync(join(PORTFOLIO, 'accounts', account, 'account.yaml'), 'utf8');
const documentOf = (account: string, text = textOf(account)) => engine.read(`accounts/${account}/account.yaml`, text)!;

interface Row {
  readonly components: readonly (Readonly<Record<string, unknown>> & { readonly metrics: readonly unknown[] })[];
}

interface Preset {
  readonly scale: number;
  readonly components: readonly { readonly label: string; readonly weight: number }[];
  readonly tiers: readonly { readonly label: string; readonly min: number }[];
}

describe('docs/health-models.md', () => {
  const page = readPage('docs/health-models.md');
  /** The account on the page that has the words in it. */
  const sheetWith = (words: string): string => codeBlocks(page).find(({ language, text }) => language === 'yaml' && text.includes(words))!.text;

  it('quotes lenses as they are', async () => {
    const shown = [documentOf('acme-corp'), documentOf('with-products', sheetWith('name: Analytics'))];
    const titles = (await Promise.all(shown.map((document) => engine.lenses(document, 'all')))).flat().map(({ title }) => title);
    const quoted = [...page.matchAll(/^> (.+)$/gm)].map((match) => match[1]!).filter((line) => !line.includes('No score'));
    expect(quoted).toHaveLength(4);
    for (const line of quoted) expect(titles).toContain(line);
  });

  it('quotes a comparison with a year ago as it is', async () => {
    const august = createEngine(portsOf(folderWorkspace(PORTFOLIO), '2025-08-10'));
    const { markdown } = (await august.explain(documentOf('with-seasons', sheetWith('month: 2024-07'))))!;
    const quoted = /\*(compared with July 2024:[^*]*)\*/.exec(page)![1]!.replace('\n', ' ');
    expect(markdown).toContain(`Usage trend: ${quoted}.`);
  });

  it('shows rows of an explanation', async () => {
    const rows = codeBlocks(page).filter(({ language }) => language === 'text').flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('| ')));
    const { markdown } = (await engine.explain(documentOf('acme-corp')))!;
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(markdown).toContain(row);
  });

  it.each(['engine', 'csm', 'scorecard'])('has the weights and tiers of the preset %s', (name) => {
    const { scale, components, tiers } = parse(readFileSync(`presets/${name}.health-model.yaml`, 'utf8')) as Preset;
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`))!;
    const weights = components.map(({ label, weight }) => `${label.toLowerCase()} ${Math.round(weight * 100)} %`);
    const edges = tiers.slice(0, -1).map(({ label, min }) => `${label.toLowerCase()} from ${min}`);
    expect(row).toContain(`| ${weights.join(', ')} | 0-${scale} | ${edges.join(', ')}, ${tiers.at(-1)!.label.toLowerCase()} below |`);
  });
});

describe('docs/cli.md', () => {
  const page = readPage('docs/cli.md');

  it.each([
    ['score', 'score  tier'],
    ['validate', 'accounts/'],
  ])('shows lines that csac %s prints', async (command, begin) => {
    const block = codeBlocks(page).find(({ language, text }) => language === 'text' && text.startsWith(begin))!;
    const { stdout } = await runCli([command], PORTFOLIO);
    for (const line of block.text.trimEnd().split('\n')) expect(stdout.split('\n')).toContain(line);
  });

  it('shows a row of csac score --json', async () => {
    const block = codeBlocks(page).find(({ language, text }) => language === 'json' && text.includes('"asOf"'))!;
    const { accounts: shown, ...head } = JSON.parse(block.text) as { accounts: readonly Row[] };
    const { accounts, ...realHead } = jsonOf<{ accounts: readonly Row[] }>(await runCli(['score', 'accounts/acme-corp', '--json'], PORTFOLIO));
    expect(head).toEqual(realHead);
    const [row, real] = [shown[0]!, accounts[0]!];
    expect({ ...row, components: [] }).toEqual({ ...real, components: [] });
    expect({ ...row.components[0], metrics: [] }).toEqual({ ...real.components[0], metrics: [] });
    expect(row.components[0]!.metrics[0]).toEqual(real.components[0]!.metrics[0]);
  });
});

describe('the tour of the README', () => {
  const page = readPage('README.md');
  const scoreOf = async (account: string, text?: string) => (await engine.scores(documentOf(account, text)))[0]?.health.score;

  it('names scores as they are', async () => {
    expect(page).toContain(`its score, ${await scoreOf('acme-corp')}:`);
    expect(page).toContain(`falls to ${await scoreOf('acme-corp', textOf('acme-corp').replace('dau_mau_ratio: 0.42\n', 'dau_mau_ratio: 0.2\n'))} `);
    expect(page).toContain(`stands at ${await scoreOf('kestrel-pay')}.`);
  });

  it('has a percentage mended, and gaps where it says so', async () => {
    const findings = await engine.check(documentOf('acme-corp', textOf('acme-corp').replace('dau_mau_ratio: 0.42\n', 'dau_mau_ratio: 42%\n')));
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, fixes }) => [rule, fixes[0]?.edits[0]?.newText])).toEqual([['schema/type', '0.42']]);
    expect((await engine.render({ template: 'qbr', file: 'accounts/studio-ligne/account.yaml' })).gaps).not.toEqual([]);
  });
});
