import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/model/readDocument';
import { SheetEdit } from '../../../src/core/model/sheetEdit';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import type { EditResult } from '../../../src/core/yaml/editResult';

/** The text after the edit, or why there is none. */
function edited(text: string, edit: (sheet: SheetEdit) => EditResult): string {
  const document = readDocument('account.yaml', text)!;
  const result = edit(new SheetEdit(document, document.sheets[0]!));
  return result.ok ? applyTextEdits(text, result.edits) : `refused: ${result.reason}`;
}

describe('SheetEdit', () => {
  it('adds a key, with all parents that are missing, in the indentation of the file', () => {
    const text = 'account: Acme\r\nscores:\r\n    engagement:\r\n        score: 9\r\n';
    expect(edited(text, (sheet) => sheet.add(['scores', 'relationship'], 'champion', 'Ana'))).toBe(`${text}    relationship:\r\n        champion: Ana\r\n`);
    expect(edited('account: Acme\n', (sheet) => sheet.add(['contract', 'terms'], 'notice_days', 30))).toBe('account: Acme\ncontract:\n  terms:\n    notice_days: 30\n');
    expect(edited('account: Acme\n', (sheet) => sheet.add(['stakeholders', 0], 'name', 'Ana'))).toBe('account: Acme\nstakeholders:\n  - name: Ana\n');
    expect(edited('account: Acme\nstakeholders:\n- role: champion\n', (sheet) => sheet.add(['stakeholders', 1], 'name', 'Ana'))).toBe('account: Acme\nstakeholders:\n- role: champion\n- name: Ana\n');
  });

  it('adds an item to a list, an empty key, or a list that is not there yet', () => {
    const task = { title: 'Call', due: '2025-12-01' };
    expect(edited('account: Acme\ntasks:\n  - title: Mail # sent\n', (sheet) => sheet.append(['tasks'], task))).toBe('account: Acme\ntasks:\n  - title: Mail # sent\n  - title: Call\n    due: 2025-12-01\n');
    expect(edited('account: Acme\ntasks: # next\nevents:\n- date: 2025-01-01\n', (sheet) => sheet.append(['tasks'], task))).toBe(
      'account: Acme\ntasks: # next\n- title: Call\n  due: 2025-12-01\nevents:\n- date: 2025-01-01\n',
    );
    expect(edited('account: Acme\n', (sheet) => sheet.append(['tasks'], task))).toBe('account: Acme\ntasks:\n  - title: Call\n    due: 2025-12-01\n');
    expect(edited('account: Acme\nusage: { limits: {} }\n', (sheet) => sheet.append(['usage', 'features'], 'Boards'))).toBe('account: Acme\nusage: { limits: {}, features: [Boards] }\n');
    expect(edited('customer_health:\n  account: Acme\n', (sheet) => sheet.append(['scores', 'support', 'open_issues'], 'SSO'))).toBe(
      'customer_health:\n  account: Acme\n  scores:\n    support:\n      open_issues:\n        - SSO\n',
    );
  });

  it('writes a value whether its key is there or not', () => {
    expect(edited('account: Acme\nsegment: smb\n', (sheet) => sheet.put(['segment'], 'enterprise'))).toBe('account: Acme\nsegment: enterprise\n');
    expect(edited('account: Acme\n', (sheet) => sheet.put(['scores', 'engagement', 'score'], 9))).toBe('account: Acme\nscores:\n  engagement:\n    score: 9\n');
  });

  it('refuses to change what an alias stands for', () => {
    const text = 'account: Acme\nscores: &s { engagement: {} }\ncustom: { same: *s }\n';
    expect(edited(text, (sheet) => sheet.append(['custom', 'same', 'engagement', 'list'], 1))).toContain('refused: ');
  });
});
