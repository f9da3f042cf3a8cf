import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, with these files, removed when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'csac-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

export const SETTINGS = 'preset: engine\ncurrency: EUR\n';

/** A clean account with entered component scores only, so that its score is plain arithmetic: 0.3 × 80 + 0.2 × 60 + … (H2). */
export function account(name: string, score = 7): string {
  return [
    `account: ${name}`,
    'segment: self-serve',
    'arr: 4800',
    'csm: dana.reyes',
    'renewal_date: 2026-03-31',
    'scores:',
    ...['product_usage', 'engagement', 'relationship', 'outcomes', 'financial'].map((id) => `  ${id}: { score: ${score} }`),
    'last_updated: 2025-11-28',
    '',
  ].join('\n');
}

/** A small portfolio: settings and two accounts, of which the second has a misspelt key. */
export function portfolio(): Record<string, string> {
  return {
    'customer-success.yaml': SETTINGS,
    'accounts/acme/account.yaml': account('Acme Corp', 8),
    'accounts/zeta/account.yaml': account('Zeta Ltd', 3).replace('segment:', 'segmant:'),
  };
}
