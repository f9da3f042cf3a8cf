import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTemplateSandbox } from '../../src/worker/templateSandbox';
import type { TemplateSandbox } from '../../src/core/ports';
import { folderWith } from '../cli/support/folder';

let folder: string;
let sandbox: TemplateSandbox;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'csac-worker-'));
  await build({ entryPoints: ['src/worker/templateWorker.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: join(folder, 'templateWorker.js') });
  sandbox = createTemplateSandbox(join(folder, 'templateWorker.js'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));

function render(source: string, data: unknown = { name: 'Acme' }, partials: Record<string, string> = {}): Promise<string> {
  return sandbox.render({ source, partials, data });
}

describe('template sandbox', () => {
  it('gives the text', async () => {
    expect(await render('# {{name}}\n')).toBe('# Acme\n');
  });

  it('gives the template’s own error, without a stack', async () => {
    await expect(render('# {{#if name}}')).rejects.toThrow(/^[^\n]+$/);
  });

  it('bounds the loops of a template (trap 7)', async () => {
    const items = Array.from({ length: 200 }, (_, index) => index + 1);
    const loop = '{{#each @root.items}}';
    await expect(render(`${loop.repeat(4)}x${'{{/each}}'.repeat(4)}`, { items })).rejects.toThrow();
  });

  it('answers recursion of partials with an error (P18)', async () => {
    await expect(render('{{> a}}', {}, { a: '{{> a}}' })).rejects.toThrow();
  });

  it('runs no code of a template (P17)', async () => {
    const answer = await render('{{constructor.constructor "return process"}}').catch((error: unknown) => String(error));
    expect(answer).not.toContain('process');
  });

  it('refuses data that no thread can be given', async () => {
    await expect(render('x', { run: () => 1 })).rejects.toThrow(Error);
  });

  it('says plainly when the worker is not there', async () => {
    await expect(createTemplateSandbox(join(folder, 'nowhere', 'templateWorker.js')).render({ source: 'x', partials: {}, data: {} })).rejects.toThrow(/templateWorker/);
  });
});

describe('a worker that would not end (trap 10)', () => {
  async function failureOf(script: string, deadlineMs?: number): Promise<string> {
    const scripts = folderWith({ 'templateWorker.js': script });
    return createTemplateSandbox(join(scripts, 'templateWorker.js'), deadlineMs)
      .render({ source: '', partials: {}, data: {} })
      .then(() => 'no failure', (error: unknown) => String(error));
  }

  it('is stopped at the deadline', async () => {
    expect(await failureOf('for (;;);')).toBe('UserError: the template took longer than 2 s and was stopped; make it smaller');
  });

  it('is stopped when it takes too much memory', async () => {
    expect(await failureOf('const all = []; for (;;) all.push(new Array(1000).fill({}));', 30_000)).toContain('MB and was stopped');
  }, 40_000);

  it('is a failure when it leaves without an answer', async () => {
    expect(await failureOf('process.exit(0)')).toBe('UserError: the template stopped without a result');
  });
});
