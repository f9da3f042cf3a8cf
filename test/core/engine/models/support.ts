import type { Engine } from '../../../../src/core/engine';
import { createEngine } from '../../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import type { MemoryCommit } from '../../support/memoryHistory';
import { memoryHistory } from '../../support/memoryHistory';

export const TODAY = '2025-12-01';
export const MODEL = 'models/ours.health-model.yaml';

/** Component scores on 0-10, of the model `OURS`: 0.6 × usage + 0.4 × relationship. */
export function account(name: string, usage: number, relationship = usage, more = ''): string {
  return `account: ${name}\narr: 1000\nscores: { product_usage: { score: ${usage} }, relationship: { score: ${relationship} } }\n${more}`;
}

export function left(date: string): string {
  return `churned: { date: ${date}, reason: price }\n`;
}

/** An engine on the files that the commits leave, with `unsaved` over them. */
export function engineOn(commits: readonly MemoryCommit[], unsaved: Readonly<Record<string, string>> = {}): Engine {
  const files: Record<string, string> = {};
  for (const { files: written = {}, renames = {} } of commits) {
    for (const [old, now] of Object.entries(renames)) {
      files[now] = files[old]!;
      delete files[old];
    }
    for (const [file, text] of Object.entries(written)) {
      if (text === null) delete files[file];
      else files[file] = text;
    }
  }
  return createEngine({ ...portsOf(memoryWorkspace({ ...files, ...unsaved }), TODAY), history: memoryHistory(commits) });
}
