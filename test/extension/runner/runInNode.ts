import Mocha from 'mocha';
import { MOCHA_OPTIONS, finishRun } from './finishRun';

/** Runs the tests that `load` defines in the Node extension host; a bundle made by scripts/buildTests.mjs calls it. */
export async function runInNode(load: () => void): Promise<void> {
  const mocha = new Mocha(MOCHA_OPTIONS);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  await finishRun(mocha);
}
