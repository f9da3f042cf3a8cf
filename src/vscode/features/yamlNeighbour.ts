import { extensions, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Finding } from '../../core/finding';

const YAML_EXTENSION = 'redhat.vscode-yaml';
/** What that extension reports as well; findings of ours on YAML that it does not know stay. */
const REPORTED_THERE = new Set(['yaml/syntax', 'yaml/duplicate-key', 'yaml/unknown-alias']);

/** The findings to show: where Red Hat's YAML extension is at work, errors of YAML itself are left to it. */
export function leaveToNeighbour(findings: readonly Finding[], document: TextDocument): readonly Finding[] {
  return isAtWork(document) ? findings.filter(({ rule }) => !REPORTED_THERE.has(rule)) : findings;
}

function isAtWork(document: TextDocument): boolean {
  if (document.languageId !== 'yaml' || extensions.getExtension(YAML_EXTENSION)?.isActive !== true) return false;
  return workspace.getConfiguration('yaml', document).get('validate') !== false;
}
