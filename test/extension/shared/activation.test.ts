import * as vscode from 'vscode';
import { assertEqual, assertOk } from '../runner/assert';

const EXTENSION = 'customer-success-as-code.customer-success-as-code';

describe('activation', () => {
  it('succeeds in this extension host', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assertOk(extension, `${EXTENSION} is not there`);
    await extension.activate();
    assertEqual(extension.isActive, true);
  });
});
