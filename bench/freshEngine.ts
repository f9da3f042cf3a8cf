import { readFileSync } from 'node:fs';
import { createEngine } from '../src/core/engine';
import { memoryPorts } from './memoryWorkspace';

/** Checks one account in a process of its own: what a window waits for before its first squiggle. */
async function main(file: string): Promise<void> {
  const engine = createEngine(memoryPorts({}));
  const document = engine.read('account.yaml', readFileSync(file, 'utf8'));
  if (document === undefined) throw new Error(`${file} is not an account`);
  await engine.check(document);
}

void main(process.argv[2] ?? '');
