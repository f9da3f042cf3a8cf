import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from '../../src/core/engine';
import type { FileReport } from '../../src/core/engine';
import type { Finding } from '../../src/core/finding';
import { applyTextEdits } from '../../src/core/text/textEdit';
import { filesBelow, memoryWorkspace, portsOf } from '../support/fileWorkspace';
import { writeExpectation } from './expectation';
import type { Expectation } from './expectation';

/** Every file of examples/broken, alone in a portfolio, against expected.yaml: exact both ways, to the column and the word. */

const FOLDER = fileURLToPath(new URL('../../examples/broken/', import.meta.url));
const expected = parse(readFileSync(new URL('expected.yaml', import.meta.url), 'utf8')) as Record<string, Expectation>;
const files = filesBelow(FOLDER).filter((file) => file.endsWith('.yaml'));

describe('examples/broken', () => {
  it('has an expectation for each file, and each says something', () => {
    expect(Object.keys(expected).sort()).toEqual(files);
    for (const [file, { findings, skipped }] of Object.entries(expected)) expect(findings?.length ?? skipped, file).toBeTruthy();
  });

  it.each(files)('%s', async (file) => {
    const report = await check(file, readFileSync(FOLDER + file));
    expect(writeExpectation(report, textOf(file))).toEqual(expected[file]);
  });

  it('P05: leaves the prototype of all objects as it was', async () => {
    for (const file of files.filter((name) => name.startsWith('proto-'))) await check(file, readFileSync(FOLDER + file));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['account']).toBeUndefined();
  });
});

describe('a fix', () => {
  it.each(files)('of %s removes its finding and brings no more than that', async (file) => {
    const report = await check(file, readFileSync(FOLDER + file));
    for (const finding of report.findings) {
      for (const fix of finding.fixes) {
        const after = await check(file, applyTextEdits(textOf(file), fix.edits));
        expect(count(after.findings, finding), `${finding.message} -> ${fix.title}`).toBeLessThan(count(report.findings, finding));
        expect(after.findings.length, fix.title).toBeLessThanOrEqual(report.findings.length);
      }
    }
  });
});

async function check(file: string, content: string | Uint8Array): Promise<FileReport> {
  // A settings file is one by its name alone, wherever the example keeps it.
  const name = basename(file);
  const report = await createEngine(portsOf(memoryWorkspace({ [name]: content }), '2025-12-01')).checkFile(name);
  expect(report, `${file} is one of ours`).toBeDefined();
  return report!;
}

function count(findings: readonly Finding[], like: Finding): number {
  return findings.filter(({ rule, message }) => rule === like.rule && message === like.message).length;
}

/** The text as an editor has it: without a byte order mark. */
function textOf(file: string): string {
  return new TextDecoder().decode(readFileSync(FOLDER + file));
}
