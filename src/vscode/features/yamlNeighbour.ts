import { Disposable, extensions, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Finding } from '../../core/finding';

const YAML_EXTENSION = 'redhat.vscode-yaml';
/** What that extension reports as well; findings of ours on YAML that it does not know stay. */
const REPORTED_THERE = new Set(['yaml/syntax', 'yaml/duplicate-key', 'yaml/unknown-alias', 'yaml/merge-conflict']);

/** The findings to show: where Red Hat's YAML extension is at work, errors of YAML itself are left to it. */
export function leaveToNeighbour(findings: readonly Finding[], document: TextDocument): readonly Finding[] {
  return isAtWork(document) ? findings.filter(({ rule }) => !REPORTED_THERE.has(rule)) : findings;
}

/** Tells when that extension may have come or gone, or its validation was switched. */
export function onDidChangeNeighbour(listener: () => void): Disposable {
  return Disposable.from(
    extensions.onDidChange(listener),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('yaml.validate')) listener();
    }),
  );
}

/** It starts with the first YAML document, maybe after us; VS Code does not tell when, so being there counts. */
function isAtWork(document: TextDocument): boolean {
  if (document.languageId !== 'yaml' || extensions.getExtension(YAML_EXTENSION) === undefined) return false;
  return workspace.getConfiguration('yaml', document).get('validate') !== false;
}
