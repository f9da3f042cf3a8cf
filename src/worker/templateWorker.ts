import { parentPort, workerData } from 'node:worker_threads';
import type { UntrustedTemplate } from '../core/ports';
import { renderUntrusted } from '../core/render/renderUntrusted';

/** What the worker posts once: the text, or why there is none. */
export type TemplateAnswer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

function answer(template: UntrustedTemplate): TemplateAnswer {
  try {
    return { ok: true, text: renderUntrusted(template) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.postMessage(answer(workerData as UntrustedTemplate));
