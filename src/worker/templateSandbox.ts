import { Worker } from 'node:worker_threads';
import { LIMITS } from '../core/limits';
import type { TemplateSandbox, UntrustedTemplate } from '../core/ports';
import { UserError } from '../core/userError';
import type { TemplateAnswer } from './templateWorker';

const MEMORY_MB = 128;

/**
 * Runs each of a user's templates in a thread of its own, which is stopped at the deadline whatever it does (trap 10).
 * Templates have no bound of their own: 65 KB of nested `#if` run for 18 s (trap 7).
 * @param script path of the bundled `templateWorker.js`
 */
export function createTemplateSandbox(script: string, deadlineMs: number = LIMITS.sandboxMs): TemplateSandbox {
  return { render: (template) => renderInWorker(script, template, deadlineMs) };
}

async function renderInWorker(script: string, template: UntrustedTemplate, deadlineMs: number): Promise<string> {
  const worker = new Worker(script, {
    workerData: template,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: MEMORY_MB / 4, stackSizeMb: 4 },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<TemplateAnswer>((settle, fail) => {
      timer = setTimeout(() => fail(new UserError(`the template took longer than ${deadlineMs / 1000} s and was stopped; make it smaller`)), deadlineMs);
      worker.once('message', settle);
      worker.once('error', (error) => fail(plainError(error)));
      worker.once('exit', () => fail(new UserError('the template stopped without a result')));
    });
    if (!answer.ok) throw new UserError(answer.message);
    return answer.text;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function plainError(error: Error): Error {
  const isOutOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isOutOfMemory ? new UserError(`the template needs more than ${MEMORY_MB} MB and was stopped; make it smaller`) : error;
}
