// Baseline: a fresh process until yaml-language-server's bundle gives its first findings for one account.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { serverContext, serverSettings } from './schemas.mjs';

const require = createRequire(import.meta.url);
const { TextDocument } = require('vscode-languageserver-textdocument');
const { getLanguageService } = require(process.argv[3]);
const service = getLanguageService(serverContext);
service.configure(serverSettings);
await service.doValidation(TextDocument.create('file:///a/account.yaml', 'yaml', 1, readFileSync(process.argv[2], 'utf8')), false);
