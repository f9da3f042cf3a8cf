import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../../../src/core/engine/scoring';
import { writeTasks } from '../../../../src/core/engine/writeTasks';
import { readDocument } from '../../../../src/core/model/readDocument';
import { SheetEdit } from '../../../../src/core/model/sheetEdit';
import type { SourceDocument } from '../../../../src/core/model/sourceDocument';
import { snoozeSteps } from '../../../../src/core/playbooks/run/snoozeSteps';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import type { TextEdit } from '../../../../src/core/text/textEdit';
import { titleKey } from '../../../../src/core/text/titleKey';
import { filesBelow, folderWorkspace } from '../../../support/fileWorkspace';
import { planned, stepOf, TODAY } from '../../playbooks/run/fixture';

const EXAMPLES = join(__dirname, '../../../../examples/portfolio');

const LAYOUTS = [
  'account: Acme\n',
  'account: Acme # ours\ntasks: []\n',
  'account: Acme\ntasks:\nnotes: later\n',
  "account: 'Acme'\ntasks:\n- title: By hand   # keep\n  status: open\n\n# the end\n",
  'customer_health:\n    account: Acme\n    tasks: [{ title: A, playbook: x }]\n    notes: >\n      folded\n',
  '{ account: Acme, arr: 1 }\n',
  'account: Acme\nsnoozes:\n  - playbook: sponsor-left\n    until: 2025-11-01   # over\n    reason: "Later"\n',
  'account: Acme\nsnoozes: [{ playbook: other, until: 2026-01-01 }]\n',
];

const texts = (): string[] => {
  const workspace = folderWorkspace(EXAMPLES);
  return filesBelow(EXAMPLES)
    .filter((file) => file.endsWith('account.yaml'))
    .flatMap((file) => {
      const content = workspace.read(file) as { kind: string; text?: string };
      return content.text ?? [];
    });
};

const text = fc.constantFrom(...LAYOUTS, ...texts()).chain((plain) => fc.boolean().map((crlf) => (crlf ? plain.replace(/\r?\n/g, '\r\n') : plain)));
const step = fc
  .record({ title: fc.oneof(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), fc.constantFrom('Call: Tom', '- [ ] x', '# none', "it's", 'a "b"', 'null', '2025-01-01')), owner: fc.constantFrom('csm', 'product', undefined), days: fc.integer({ min: -10, max: 90 }) })
  .filter(({ title }) => titleKey(title) !== '');
const steps = fc
  .uniqueArray(step, { minLength: 1, maxLength: 5, selector: ({ title }) => titleKey(title) })
  .map((all) => all.map(({ title, owner, days }, index) => ({ ...stepOf(title, owner, days), id: `step-${index}` })));

function documentOf(source: string): SourceDocument {
  return readDocument('acme/account.yaml', source)!;
}

function run(document: SourceDocument, all: ReturnType<typeof stepOf>[]): readonly TextEdit[] {
  const tasks = planned(all, accountsOf(document)[0]!.account.data).flatMap(({ task }) => (task === undefined ? [] : [{ add: task }]));
  return writeTasks(document, 0, tasks, TODAY);
}

function snooze(document: SourceDocument, until: string): readonly TextEdit[] {
  const { snoozes = [] } = accountsOf(document)[0]!.account.data;
  const result = new SheetEdit(document, document.sheets[0]!).inTurn(snoozeSteps(snoozes, { playbook: 'sponsor-left', until, reason: undefined, asOf: TODAY }));
  expect(result.ok).toBe(true);
  return result.ok ? result.edits : [];
}

/** What stands outside of the edits is as it was: taking back what was put in gives the text of before. */
function undone(edits: readonly TextEdit[], after: string, before: string): string {
  let moved = 0;
  const inverse = [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }) => {
      const start = span.start + moved;
      moved += newText.length - (span.end - span.start);
      return { span: { start, end: start + newText.length }, newText: before.slice(span.start, span.end) };
    });
  return applyTextEdits(after, inverse);
}

function otherData(document: SourceDocument, key: string): unknown {
  return accountsOf(document).map(({ data }) => Object.entries(data).filter(([name]) => name !== key));
}

describe('running a playbook for any account', () => {
  it('adds its tasks and nothing else, once', () => {
    fc.assert(
      fc.property(text, steps, (source, all) => {
        const before = documentOf(source);
        const edits = run(before, all);
        const after = documentOf(applyTextEdits(source, edits));
        expect(undone(edits, after.text, source)).toBe(source);
        expect(otherData(after, 'tasks')).toEqual(otherData(before, 'tasks'));
        const had = accountsOf(before)[0]!.account.data.tasks ?? [];
        const has = accountsOf(after)[0]!.account.data.tasks!;
        expect(has.slice(0, had.length)).toEqual(had);
        expect(has.slice(had.length).map((task) => task?.title)).toEqual(all.map(({ title }) => title));
        expect(after.text.replace(/\r\n/g, '').includes('\n')).toBe(source.replace(/\r\n/g, '').includes('\n'));
        expect(run(after, all)).toEqual([]);
      }),
    );
  });

  it('deletes nothing but the brackets or blanks of an empty list', () => {
    fc.assert(
      fc.property(text, steps, (source, all) => {
        for (const { span } of run(documentOf(source), all)) expect(source.slice(span.start, span.end)).toMatch(/^[\s[\]]*$/);
      }),
    );
  });
});

describe('snoozing a playbook for any account', () => {
  it('writes one entry, the same one the next time, and leaves those that have ended', () => {
    fc.assert(
      fc.property(text, (source) => {
        const before = documentOf(source);
        const first = snooze(before, '2025-12-24');
        const after = documentOf(applyTextEdits(source, first));
        expect(undone(first, after.text, source)).toBe(source);
        expect(otherData(after, 'snoozes')).toEqual(otherData(before, 'snoozes'));
        const second = documentOf(applyTextEdits(after.text, snooze(after, '2026-01-15')));
        const own = (accountsOf(second)[0]!.account.data.snoozes ?? []).filter((entry) => entry?.playbook === 'sponsor-left');
        const ended = (accountsOf(before)[0]!.account.data.snoozes ?? []).flatMap((entry) => (entry?.playbook === 'sponsor-left' && entry.until! <= TODAY ? [entry.until] : []));
        expect(own.map((entry) => entry?.until)).toEqual([...ended, '2026-01-15']);
        expect(second.text.length).toBe(after.text.length);
      }),
    );
  });
});
