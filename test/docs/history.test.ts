import { afterAll, beforeAll, it } from 'vitest';
import { BUILD_MS, exampleHistory, type ExampleHistory } from '../support/exampleHistory';
import { expectShown } from './shownOutput';

let history: ExampleHistory;
beforeAll(async () => {
  history = await exampleHistory();
}, BUILD_MS);
afterAll(() => history.remove());

it('docs/history.md shows what the commands print in the example portfolio with its history', async () => {
  await expectShown('docs/history.md', history.folder, 5);
});
