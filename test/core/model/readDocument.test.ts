import { describe, expect, it } from 'vitest';
import { isCandidate, kindByName } from '../../../src/core/model/documentKind';
import { readDocument } from '../../../src/core/model/readDocument';
import { readYaml } from '../../../src/core/yaml/readYaml';

describe('kindByName', () => {
  it.each([
    ['accounts/acme/account.yaml', 'account'],
    ['acme.account.yml', 'account'],
    ['C:\\acme\\Account.yaml', 'account'],
    ['success-plan.yaml', 'success-plan'],
    ['acme.success-plan.yaml', 'success-plan'],
    ['customer-success.yaml', 'settings'],
    ['models/ours.health-model.yaml', 'health-model'],
    ['myaccount.yaml', undefined],
    ['.account.yaml', undefined],
    ['account.json', undefined],
    ['account.yaml/notes.yaml', undefined],
  ])('%s is %s', (file, kind) => expect(kindByName(file)).toBe(kind));

  it('takes any YAML file for a candidate', () => {
    expect(['a.yaml', 'b.YML', 'c/d.yml'].every(isCandidate)).toBe(true);
    expect(['a.md', 'yaml', 'a.yaml.txt'].some(isCandidate)).toBe(false);
  });
});

describe('readDocument', () => {
  const sheets = (file: string, text: string) =>
    readDocument(file, text)?.sheets.map(({ kind, document, path, head }) => `${kind} ${document} ${path.join('.') || '(root)'} at ${text.slice(head.start, head.end)}`);

  it('takes the root where the name tells the kind', () => {
    expect(sheets('account.yaml', 'account: A\n')).toEqual(['account 0 (root) at account']);
    expect(sheets('customer-success.yaml', 'preset: csm\n')).toEqual(['settings 0 (root) at preset']);
    expect(sheets('x.health-model.yaml', '{}')).toEqual(['health-model 0 (root) at {}']);
  });

  it('takes what stands under a root key in any file', () => {
    expect(sheets('notes.yaml', 'other: 1\ncustomer_health: { account: A }\nsuccess_plan: { account: A }\n')).toEqual([
      'account 0 customer_health at customer_health',
      'success-plan 0 success_plan at success_plan',
    ]);
    expect(sheets('account.yaml', 'customer_health:\n  account: A\n')).toEqual(['account 0 customer_health at customer_health']);
    expect(sheets('account.yaml', 'success_plan:\n  account: A\n')).toEqual(['success-plan 0 success_plan at success_plan']);
  });

  it('takes root and root key together, each once', () => {
    expect(sheets('account.yaml', 'account: A\nsuccess_plan: { account: A }\narr: 5\n')).toEqual(['account 0 (root) at account', 'success-plan 0 success_plan at success_plan']);
    expect(sheets('success-plan.yaml', 'customer_health: { account: A }\nowner: dana\n')).toEqual(['account 0 customer_health at customer_health', 'success-plan 0 (root) at owner']);
  });

  it('takes each document of a file', () => {
    expect(sheets('account.yaml', 'account: A\n---\naccount: B\n---\n- c\n')).toEqual(['account 0 (root) at account', 'account 1 (root) at account']);
  });

  it('follows an alias to a body', () => {
    expect(sheets('notes.yaml', 'base: &b { account: A }\ncustomer_health: *b\n')).toEqual(['account 0 customer_health at customer_health']);
  });

  it('leaves files of others alone, without reading them', () => {
    let reads = 0;
    const read = (text: string) => {
      reads++;
      return readYaml(text);
    };
    expect(readDocument('ci.yaml', 'on: push\n', { read })).toBeUndefined();
    expect(reads).toBe(0);
    expect(readDocument('ci.yaml', '# customer_health: x\non: push\n', { read })).toBeUndefined();
    expect(reads).toBe(1);
  });

  it('keeps a file of ours that cannot be read', () => {
    expect(readDocument('account.yaml', '')?.sheets).toEqual([]);
    expect(readDocument('account.yaml', 'Acme\n')?.sheets).toEqual([]);
    expect(readDocument('x.yaml', 'customer_health:\n')?.sheets).toEqual([]);
  });

  it('passes the caret to the reader', () => {
    const text = 'account: A\nren\narr: 5\n';
    const document = readDocument('account.yaml', text, { caret: 13 });
    expect(document?.yaml.state).toBe('repaired');
    expect(document?.sheets[0]?.body.entries.map(({ key }) => key.value)).toEqual(['account', 'arr']);
  });
});
