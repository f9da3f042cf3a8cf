import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The text of one of our schemas by its file name or by any address that ends with it. */
export function schemaText(address) {
  return readFileSync(`schemas/${basename(address)}`, 'utf8');
}

export const accountSchema = JSON.parse(schemaText('account.schema.json'));
export const commonSchema = JSON.parse(schemaText('common.schema.json'));

/** yaml-language-server's settings with our account schema, whose references it asks for by address. */
export const serverContext = {
  schemaRequestService: async (address) => schemaText(address),
  workspaceContext: { resolveRelativePath: (path, base) => `${base}/${path}` },
  telemetry: { send() {}, sendError() {}, sendTrack() {} },
  clientCapabilities: {},
};

export const serverSettings = { validate: true, schemas: [{ uri: 'https://customer-success-as-code.dev/schemas/account.schema.json', fileMatch: ['*.yaml'], schema: accountSchema }] };
