import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertOk } from '../runner/assert';
import { scoresAndRenders } from '../shared/support/builtIns';

const EXTENSION = 'customer-success-as-code.customer-success-as-code';

describe('packed extension', () => {
  it('is the installed one, not the checkout', () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assertOk(extension, `${EXTENSION} is not installed`);
    assertMatch(extension.extensionPath, /[\\/]extensions[\\/]customer-success-as-code\.customer-success-as-code-/);
  });

  it('activates', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    await extension?.activate();
    assertEqual(extension?.isActive, true);
  });

  it('has all that it needs to score and to render', async () => {
    await scoresAndRenders();
  });
});
