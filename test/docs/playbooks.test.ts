import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createEngine } from '../../src/core/engine';
import { memoryWorkspace, portsOf } from '../support/fileWorkspace';
import { codeBlocks, readPage } from './markdownFiles';
import { expectShown } from './shownOutput';

const PAGE = 'docs/playbooks.md';

it('docs/playbooks.md shows what the commands print in the example portfolio', async () => {
  await expectShown(PAGE, resolve('examples/portfolio'), 4);
});

it('docs/playbooks.md shows a playbook that is right', async () => {
  const [shown] = codeBlocks(readPage(PAGE)).filter(({ language }) => language === 'markdown');
  const engine = createEngine(portsOf(memoryWorkspace({ 'customer-success.yaml': 'preset: engine\n', 'playbooks/shown.md': shown!.text }), '2025-12-01'));
  expect((await engine.checkFile('playbooks/shown.md'))?.findings).toEqual([]);
});
