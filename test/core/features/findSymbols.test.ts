import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { FILES } from './namedPortfolio';

async function find(query: string, files: Record<string, string> = { ...FILES }): Promise<string[]> {
  const engine = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
  const found = await (await engine.authoring()).findSymbols(query);
  return found.map(({ name, kind, container, place }) => `${kind} ${name} (${container}) ${place.file}:${place.range.start.line + 1}`);
}

describe('findSymbols', () => {
  it('finds accounts and people by letters in their order, the best first', async () => {
    expect(await find('ana')).toEqual([
      'person Ana Ruiz (Acme Corp) a/account.yaml:14',
      'person Ana Ruiz (Beta) b/account.yaml:4',
      'person Dana Reyes (csm) customer-success.yaml:3',
    ]);
    expect(await find('Ber')).toEqual(['person Tom Berg (Acme Corp) a/account.yaml:15']);
    expect(await find('ac corp')).toEqual(['account Acme Corp () a/account.yaml:1']);
    expect(await find('dana.rey')).toEqual(['person Dana Reyes (csm) customer-success.yaml:3']);
    expect(await find('zzz')).toEqual([]);
  });

  it('gives all for nothing, and no more than a list can show', async () => {
    expect(await find('')).toHaveLength(7);
    const many = Object.fromEntries(Array.from({ length: 150 }, (_none, index) => [`x/${index}.account.yaml`, `account: Customer ${index}\n`]));
    expect(await find('', many)).toHaveLength(100);
  });

  it('works without settings', async () => {
    expect(await find('beta', { 'b/account.yaml': 'account: Beta\nsegment: smb\n' })).toEqual(['account Beta (smb) b/account.yaml:1']);
  });
});
