import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import type { LanguageService } from 'yaml-language-server';

/** yaml-language-server set up with our account schema: the baseline for everything that it does too. */
export function languageServer(): LanguageService {
  const schema: unknown = JSON.parse(readFileSync('schemas/account.schema.json', 'utf8'));
  const service = getLanguageService({
    schemaRequestService: () => Promise.resolve(JSON.stringify(schema)),
    workspaceContext: { resolveRelativePath: (path: string, base: string) => `${base}/${path}` },
    telemetry: { send() {}, sendError() {}, sendTrack() {} },
    clientCapabilities: {},
  } as unknown as Parameters<typeof getLanguageService>[0]);
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas: [{ uri: 'file:///account.schema.json', fileMatch: ['*.yaml'], schema: schema as Record<string, unknown> }],
  });
  return service;
}

let version = 0;

/** A new document each time, as after a keystroke. */
export function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///portfolio/account.yaml', 'yaml', ++version, text);
}
