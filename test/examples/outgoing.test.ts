import { describe, expect, it } from 'vitest';
import { outgoingFindings } from '../../src/core/documents/audience/outgoing';
import { builtInDocuments } from '../../src/core/documents/catalogue';
import { createEngine } from '../../src/core/engine';
import { readDocument } from '../../src/core/model/readDocument';
import { readSettings } from '../../src/core/model/settings';
import { sheetValue } from '../../src/core/schema/schemaCheck';
import { isUserError } from '../../src/core/userError';
import { folderWorkspace, portsOf } from '../support/fileWorkspace';

const AS_OF = '2025-12-01';

/** The account and plan of a file, with the plan beside it, as they stand there. */
function sheetsOf(folder: string, file: string) {
  const workspace = folderWorkspace(folder);
  const sheets = [file, file.replace(/account\.yaml$/, 'success-plan.yaml')].flatMap((each) => {
    const content = workspace.read(each);
    if (content instanceof Promise || content.kind !== 'text') return [];
    return readDocument(each, content.text)?.sheets ?? [];
  });
  const bodyOf = (kind: string) => sheets.filter((sheet) => sheet.kind === kind).map((sheet) => sheetValue(sheet))[0];
  return { account: bodyOf('account') ?? {}, plan: bodyOf('success-plan') };
}

describe.each(['examples/portfolio', 'examples/portfolio-zh'])('documents for the customers of %s', (folder) => {
  it(
    'hold nothing that must not go out, and no false alarm says so',
    async () => {
      const engine = createEngine(portsOf(folderWorkspace(folder), AS_OF));
      const { accounts } = await engine.portfolio();
      const { settings } = await engine.context();
      const found: string[] = [];
      let rendered = 0;
      for (const { file, name } of accounts) {
        const others = accounts.filter((other) => other.name !== name).map((other) => other.name);
        for (const { id, audiences } of builtInDocuments()) {
          if (!audiences.includes('customer')) continue;
          const proposal = await engine.render({ template: id, file, audience: 'customer' }).catch((error: unknown) => {
            // Some make no sense for an account, such as a win-back of one that is there.
            if (!isUserError(error)) throw error;
            return undefined;
          });
          if (proposal === undefined) continue;
          rendered++;
          const findings = outgoingFindings(proposal.text, { ...sheetsOf(folder, file), settings, otherAccounts: others });
          found.push(...findings.filter(({ rule }) => rule !== 'document/gap').map(({ message }) => `${id} of ${name}: ${message}`));
        }
      }
      expect(rendered).toBeGreaterThan(accounts.length * 8);
      expect(found).toEqual([]);
    },
    120_000,
  );
});

describe('what a customer reads of the examples', () => {
  it('is held against names that are in the portfolio', () => {
    const context = { account: { account: 'Acme Corp' }, settings: readSettings({}), otherAccounts: ['Kestrel Pay', 'Oakridge Schools Trust', '禾信诊所'] };
    expect(outgoingFindings('Kestrel Pay, Oakridge Schools Trust and 禾信诊所', context)).toHaveLength(3);
  });
});
