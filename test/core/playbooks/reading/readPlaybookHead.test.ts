import { describe, expect, it } from 'vitest';
import { isPlaybookFile } from '../../../../src/core/playbooks/reading/isPlaybookFile';
import { readPlaybookHead } from '../../../../src/core/playbooks/reading/readPlaybookHead';
import { PLAIN_HEAD } from '../plainHead';

const FILE = 'playbooks/sponsor.md';
const headOf = (text: string) => readPlaybookHead(FILE, text).head;

/** What a playbook is that says nothing of itself. */
const DEFAULTS = { ...PLAIN_HEAD, id: 'sponsor', title: 'sponsor', file: FILE };

describe('readPlaybookHead', () => {
  it('reads all that the front matter says', () => {
    const text = `---
id: gone
title: Sponsor left
kind: renewal
status: draft
owner: vp_cs
segments: [enterprise, mid-market]
trigger: >-
  events.exists(e, e.type == "sponsor_left")
  && health.score < 60
audience: customer
cooldown_days: 90
dedupe_key: renewal_date
due: { from: renewal_date, days: -30 }
outcome: { measure: health.score >= 60, within_days: 60 }
---
# Sponsor left
`;
    expect(headOf(text)).toEqual({
      id: 'gone',
      title: 'Sponsor left',
      file: FILE,
      kind: 'renewal',
      status: 'draft',
      owner: 'vp_cs',
      segments: ['enterprise', 'mid-market'],
      trigger: 'events.exists(e, e.type == "sponsor_left") && health.score < 60',
      audience: 'customer',
      cooldownDays: 90,
      dedupeKey: 'renewal_date',
      due: { from: 'renewal_date', days: -30 },
      outcome: { measure: 'health.score >= 60', withinDays: 60 },
      fault: undefined,
    });
  });

  it.each([
    ['status: Draft', 'status', 'Draft', '`status` is `Draft`; expected one of `active`, `draft`, `retired`. Did you mean `draft`?'],
    ['segments: enterprise', 'segments', 'enterprise', '`segments` is `enterprise`; expected a list, each item behind a dash.'],
    ['segments: [smb, 7]', 'segments', '7', 'Item 2 of `segments` is `7`; expected text.'],
    ['segments:', 'segments', 'segments', '`segments` has no value; expected a list, each item behind a dash.'],
    ['cooldown_days: 30 days', 'cooldown_days', '30 days', '`cooldown_days` is `30 days`; expected a whole number from 0 to 3650.'],
    ['dedupe_key: [a]', 'dedupe_key', 'dedupe_key', '`dedupe_key` is a list; expected text.'],
    ['trigger: [a]', 'trigger', 'trigger', '`trigger` is a list; expected text.'],
    ['due: { from: 7 }', 'due', '7', '`from` is `7`; expected text.'],
    ['segments: *gone', 'segments', '*gone', '`segments` has no value.'],
    ['segments: [smb', 'front matter', '[smb', 'The front matter cannot be read: The bracket of `[smb` is never closed.'],
  ])('tells what decides and cannot be read: %s', (line, of, marked, message) => {
    const text = `---\ntitle: T\n${line}\n---\n`;
    const { fault } = headOf(text);
    expect(fault && { ...fault, span: text.slice(fault.span.start, fault.span.end) }).toEqual({ of, span: marked, message });
  });

  it.each(['kind: panic', 'owner: boss', 'colour: red', 'due: { form: renewal_date }', 'outcome: { within_days: 5 }'])('finds no such fault in what decides nothing: %s', (line) => {
    expect(headOf(`---\n${line}\n---\n`).fault).toBeUndefined();
  });

  it('gives places in the file, with a BOM and CRLF too', () => {
    const text = '\uFEFF---\r\nid: "gone"\r\n---\r\n# x\r\n';
    const { head, front } = readPlaybookHead(FILE, text);
    const { value } = front!.sheets[0]!.body.entries[0]!;
    expect([head.id, text.slice(value!.start, value!.end)]).toEqual(['gone', '"gone"']);
  });

  it.each([
    ['no front matter', '# Title\n'],
    ['lines of dashes further down', '# Title\n\n---\nid: other\n---\n'],
    ['front matter without keys', '---\n---\n'],
    ['front matter that is a list', '---\n- id: x\n---\n'],
    ['front matter that is not closed', '---\nid: other\n\n# Title\n'],
    ['front matter of another language', '---js\nid = "other"\n---\n'],
    ['front matter that is no YAML', '---\nid: [\n---\n'],
    ['an id that is no text', '---\nid: 7\n---\n'],
    ['values that are none of the choices', '---\nkind: panic\nstatus: sleeping\nowner: boss\naudience: all\n---\n'],
    ['numbers that make no sense', '---\ncooldown_days: -1\ndue: { days: 1.5 }\noutcome: { within_days: 5 }\n---\n'],
    ['nothing', ''],
  ])('takes the file’s name, and the usual for the rest, for %s', (_what, text) => {
    expect({ ...headOf(text), fault: undefined }).toEqual(DEFAULTS);
  });

  it('leaves out what is invalid and keeps the rest', () => {
    expect({ ...headOf('---\ntitle: T\nsegments: [7, smb]\ndue: { from: 7, days: 3 }\ntrigger: [a]\n---\n'), fault: undefined }).toEqual({
      ...DEFAULTS,
      title: 'T',
      segments: ['smb'],
      due: { from: undefined, days: 3 },
    });
  });
});

describe('isPlaybookFile', () => {
  it.each([
    ['playbooks/a.md', true],
    ['playbooks/rescue/a.MD', true],
    ['playbooks/README.md', false],
    ['playbooks/readme.md', false],
    ['playbooks/a.yaml', false],
    ['a.md', false],
    ['playbooks-old/a.md', false],
  ])('%s: %s', (file, expected) => expect(isPlaybookFile(file, 'playbooks')).toBe(expected));
});
