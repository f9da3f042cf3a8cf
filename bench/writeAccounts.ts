import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountText } from './accounts';

/**
 * Writes a portfolio of synthetic accounts of 1-4 KB into a new temporary folder and gives its path.
 * @param rulesOff ids of rules that the portfolio's settings switch off
 */
export function writeAccounts(count: number, rulesOff: readonly string[] = []): string {
  const root = mkdtempSync(join(tmpdir(), 'csac-bench-'));
  writeFileSync(join(root, 'customer-success.yaml'), `preset: engine\ncurrency: USD\n${settingsOf(rulesOff)}`);
  for (let number = 0; number < count; number++) {
    const folder = join(root, 'accounts', String(number % 100).padStart(2, '0'), `account-${number}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'account.yaml'), accountText(number, 1_000 + (number % 4) * 1_000));
  }
  return root;
}

function settingsOf(rulesOff: readonly string[]): string {
  return rulesOff.length === 0 ? '' : `rules:\n${rulesOff.map((id) => `  ${id}: { severity: off }\n`).join('')}`;
}
