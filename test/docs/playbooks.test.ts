import { resolve } from 'node:path';
import { it } from 'vitest';
import { expectShown } from './shownOutput';

it('docs/playbooks.md shows what the commands print in the example portfolio', async () => {
  await expectShown('docs/playbooks.md', resolve('examples/portfolio'), 4);
});
