import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/model/readDocument';
import { documentFindings } from '../../../src/core/schema/documentFindings';

const root = new URL('../../../', import.meta.url);

describe('generated files', () => {
  it('follow from their sources as they are', () => {
    const check = () => execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: fileURLToPath(root), stdio: 'pipe' });
    expect(check).not.toThrow();
  }, 60_000);
});

describe('presets/', () => {
  const files = readdirSync(new URL('presets/', root)).filter((file) => file.endsWith('.health-model.yaml'));

  it.each(files)('%s is valid', (file) => {
    const text = readFileSync(new URL(`presets/${file}`, root), 'utf8');
    expect(documentFindings(readDocument(file, text)!)).toEqual([]);
  });
});
