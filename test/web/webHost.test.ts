import * as vscode from 'vscode';
import { assertEqual } from '../extension/runner/assert';

describe('web worker extension host', () => {
  it('has no Node', () => {
    assertEqual(typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node, 'undefined');
  });

  it('shows the extension as web', () => {
    const extension = vscode.extensions.getExtension('customer-success-as-code.customer-success-as-code');
    assertEqual(extension?.packageJSON.main, undefined);
  });
});
