import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import type { LanguageService } from 'yaml-language-server';
import { serverContext, serverSettings } from './baselines/schemas.mjs';

/** yaml-language-server set up with our account schema: the baseline for everything that it does too. */
export function languageServer(): LanguageService {
  const service = getLanguageService(serverContext as Parameters<typeof getLanguageService>[0]);
  service.configure({ ...serverSettings, completion: true, hover: true });
  return service;
}

let version = 0;

/** A new document each time, as after a keystroke. */
export function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///portfolio/account.yaml', 'yaml', ++version, text);
}
