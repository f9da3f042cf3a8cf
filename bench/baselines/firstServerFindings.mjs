// Baseline: a fresh process until yaml-language-server's bundle gives its first findings for one account.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { TextDocument } = require('vscode-languageserver-textdocument');
const { getLanguageService } = require(process.argv[3]);
const schema = JSON.parse(readFileSync('schemas/account.schema.json', 'utf8'));
const service = getLanguageService({
  schemaRequestService: async () => JSON.stringify(schema),
  workspaceContext: { resolveRelativePath: (path, base) => `${base}/${path}` },
  telemetry: { send() {}, sendError() {}, sendTrack() {} },
  clientCapabilities: {},
});
service.configure({ validate: true, schemas: [{ uri: 'file:///account.schema.json', fileMatch: ['*.yaml'], schema }] });
await service.doValidation(TextDocument.create('file:///a/account.yaml', 'yaml', 1, readFileSync(process.argv[2], 'utf8')), false);
