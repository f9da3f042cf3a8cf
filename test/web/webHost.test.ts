import * as vscode from 'vscode';
import { assertEqual } from '../extension/runner/assert';

describe('web worker extension host', () => {
  it('has no Node', () => {
    assertEqual(typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node, 'undefined');
  });

  it('runs the extension from its web entry', () => {
    const extension = vscode.extensions.getExtension('customer-success-as-code.customer-success-as-code');
    assertEqual((extension?.packageJSON as { main?: string } | undefined)?.main, undefined);
  });
});
