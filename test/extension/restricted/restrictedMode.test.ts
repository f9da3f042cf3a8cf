import * as vscode from 'vscode';
import { assertEqual, assertOk } from '../runner/assert';

const EXTENSION = 'customer-success-as-code.customer-success-as-code';

describe('Restricted Mode', () => {
  it('is on in this window', () => {
    assertEqual(vscode.workspace.isTrusted, false, 'isTrusted');
  });

  it('leaves the extension enabled', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assertOk(extension, `${EXTENSION} is disabled`);
    await extension.activate();
    assertEqual(extension.isActive, true);
  });
});
