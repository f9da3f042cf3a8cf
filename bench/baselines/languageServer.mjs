// Baseline: yaml-language-server's validation over every account of a folder, with our account schema.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { accountFiles } from './accountFiles.mjs';
import { serverContext, serverSettings } from './schemas.mjs';

const require = createRequire(import.meta.url);
const { TextDocument } = require('vscode-languageserver-textdocument');
const { getLanguageService } = require('yaml-language-server');

const service = getLanguageService(serverContext);
service.configure(serverSettings);
let problems = 0;
for (const file of accountFiles(process.argv[2])) {
  const document = TextDocument.create(`file://${file}`, 'yaml', 1, readFileSync(file, 'utf8'));
  problems += (await service.doValidation(document, false)).length;
}
console.log(problems);
