import { workspace } from 'vscode';
import type { DocumentFilter, TextDocument, Uri } from 'vscode';
import { isCandidate } from '../../core/model/documentKind';

/** Documents that providers are asked for. Whether one is really ours, the engine says when it reads it. */
export const SELECTOR: readonly DocumentFilter[] = [
  { language: 'yaml' },
  { pattern: '**/{account,success-plan,customer-success}.{yaml,yml}' },
  { pattern: '**/*.{account,success-plan,health-model}.{yaml,yml}' },
];

/** Whether to read the document at all. Old versions (`git:`), diffs and output are shown, but are nobody's to correct. */
export function mayBeOurs(document: TextDocument): boolean {
  if (document.languageId !== 'yaml' && !isCandidate(document.uri.path)) return false;
  return document.isUntitled || isEditable(document.uri);
}

function isEditable(uri: Uri): boolean {
  if (workspace.workspaceFolders?.some((folder) => folder.uri.scheme === uri.scheme)) return true;
  return workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
