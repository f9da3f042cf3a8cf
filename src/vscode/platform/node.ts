/// <reference types="node" />
import { Worker } from 'node:worker_threads';
import { Uri } from 'vscode';
import { LIMITS } from '../../core/limits';
import type { UntrustedTemplate } from '../../core/ports';
import type { CreateSandbox } from './createSandbox';

const MEMORY = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** What `dist/templateWorker.js` posts, once. */
type Answer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** Runs each template in a thread of its own, which is stopped at the deadline whatever it does (trap 10). */
export const createTemplateSandbox: CreateSandbox = (extensionUri) => {
  const script = Uri.joinPath(extensionUri, 'dist', 'templateWorker.js').fsPath;
  return { render: (template) => runInThread(script, template) };
};

async function runInThread(script: string, template: UntrustedTemplate): Promise<string> {
  const worker = new Worker(script, { workerData: template, env: {}, execArgv: [], resourceLimits: MEMORY });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const late = `the template took longer than ${LIMITS.sandboxMs / 1000} s and was stopped; make it smaller`;
      timer = setTimeout(() => reject(new Error(late)), LIMITS.sandboxMs);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the template stopped without a result')));
    });
    if (!answer.ok) throw new Error(answer.message);
    return answer.text;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
