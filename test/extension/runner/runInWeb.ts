import 'mocha/mocha.js'; // The browser's build; it puts `mocha` on the global object.
import type Mocha from 'mocha';
import { MOCHA_OPTIONS, finishRun } from './finishRun';

/** Runs the tests that `load` defines in the web worker extension host; a bundle made by scripts/buildTests.mjs calls it. */
export async function runInWeb(load: () => void): Promise<void> {
  const { mocha } = globalThis as unknown as { mocha: Mocha & { setup(options: Mocha.MochaOptions): void } };
  mocha.setup(MOCHA_OPTIONS);
  load();
  await finishRun(mocha);
}
