import type Mocha from 'mocha';
import { LineReporter } from './lineReporter';

/**
 * How tests run in every extension host. VS Code answers in its own time: a test that fails once and not again is told, and does not
 * fail the run.
 */
export const MOCHA_OPTIONS = { ui: 'bdd', timeout: 20_000, retries: 1 } as const;

/**
 * Runs what `mocha` has loaded. Rejects when a test failed, and when there was none to run: VS Code then ends with an error code.
 */
export async function finishRun(mocha: Mocha): Promise<void> {
  if (mocha.suite.total() === 0) throw new Error('There are no tests in this bundle.');
  // The type asks for mocha's own base class, which the browser build has elsewhere; mocha only constructs it.
  mocha.reporter(LineReporter as unknown as Mocha.ReporterConstructor);
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
