// Baseline: a validator as one would write it in an afternoon: `yaml` and Ajv with our account schema.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';
import { accountFiles } from './accountFiles.mjs';
import { accountSchema, commonSchema } from './schemas.mjs';

const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).addSchema(commonSchema).compile(accountSchema);
let problems = 0;
for (const file of accountFiles(process.argv[2])) {
  const document = parseDocument(readFileSync(file, 'utf8'));
  problems += document.errors.length;
  if (!validate(document.toJS())) problems += validate.errors.length;
}
console.log(problems);
