import { afterAll, beforeAll, it } from 'vitest';
import { changeForReview } from '../../scripts/examples/changeForReview.mjs';
import { BUILD_MS, exampleHistory, type ExampleHistory } from '../support/exampleHistory';
import { expectShown } from './shownOutput';

let history: ExampleHistory;
beforeAll(async () => {
  history = await exampleHistory();
  await changeForReview(history.folder);
}, BUILD_MS);
afterAll(() => history.remove());

it('docs/pull-requests.md shows what the command prints of a week of work on the example portfolio', async () => {
  await expectShown('docs/pull-requests.md', history.folder, 1);
});
