import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../cli/support/runCli';
import { exampleHistory, type ExampleHistory } from '../support/exampleHistory';
import { codeBlocks, readPage } from './markdownFiles';

/** What the pages show of `csac model` is what it prints in the example portfolio with its history. */

const MODEL = 'models/fieldway.health-model.yaml';

let history: ExampleHistory;
beforeAll(async () => {
  history = await exampleHistory();
});
afterAll(() => history.remove());

async function printed(...args: string[]): Promise<string> {
  return (await runCli(['model', ...args], history.folder)).stdout;
}

function shown(page: string, words: string): string {
  return codeBlocks(readPage(page)).find(({ language, text }) => language === 'text' && text.includes(words))!.text.trimEnd();
}

describe('the pages on comparing models', () => {
  it('show a difference as it is printed', async () => {
    const commit = history.git('log', '--format=%h', '--grep', 'Two people are enough').trim();
    const block = shown('docs/cli.md', 'People we know');
    expect(block.replace(/^[0-9a-f]+(?=~1:)/, commit)).toBe((await printed('diff', `${commit}~1:${MODEL}`, MODEL)).trimEnd());
  });

  it('show a back-test as it is printed', async () => {
    const output = await printed('backtest', MODEL);
    expect(output).toContain(shown('docs/cli.md', 'Brightwater Hotels, left'));
    expect(output).toContain(shown('docs/health-models.md', 'first warned (median)'));
  });
});
