import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../../../src/core/playbooks/reading/readPlaybook';
import type { PlaybookDocument } from '../../../../src/core/playbooks/playbook';
import type { Span } from '../../../../src/core/text/span';

const TEXT = `---
title: Champion left
---

# Champion left

## Why

They ask for us.

## Signals

<!-- to do -->

## Steps

- [ ] Ask **who** follows (CSM, within 2 days)
  - [ ] Look in the tickets
  - a detail, no step of its own
- [x] Call [the sponsor](../README.md) (VP CS, day 7)
- Later
  1. [ ] Meet the new owner (CSM)
- nothing to tick
  - nor this
-

### Much later

* [ ] Write down
  what was agreed （客户成功经理，2 周内）

## Messages

- \`new-contact\`: to whoever follows
  - in a friendly voice
- a call

Exit criteria
-------------

Done.

## Our own
`;

const slice = ({ text }: Pick<PlaybookDocument, 'text'>, { start, end }: Span) => text.slice(start, end);

describe('readPlaybook', () => {
  it.each([
    ['LF', TEXT],
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['a BOM', `\uFEFF${TEXT}`],
  ])('reads sections, steps, messages and links, with %s', (_what, text) => {
    const read = readPlaybook('playbooks/champion-left.md', text);
    expect(read.head.title).toBe('Champion left');
    expect(read.sections.map(({ id, title, isEmpty }) => [id, title, isEmpty])).toEqual([
      ['why', 'Why', false],
      ['signals', 'Signals', true],
      ['steps', 'Steps', false],
      ['messages', 'Messages', false],
      ['exit-criteria', 'Exit criteria', false],
      [undefined, 'Our own', true],
    ]);
    expect(read.steps.map(({ title, id, owner, dueDays }) => [title, id, owner, dueDays])).toEqual([
      ['Ask who follows', 'ask-who-follows', 'csm', 2],
      ['Look in the tickets', 'look-in-the-tickets', undefined, undefined],
      ['Call the sponsor', 'call-the-sponsor', 'vp_cs', 7],
      ['Meet the new owner', 'meet-the-new-owner', 'csm', undefined],
      ['Write down what was agreed', 'write-down-what-was-agreed', 'csm', 14],
    ]);
    expect(read.steps.map(({ tail }) => tail && slice(read, tail.span))).toEqual(['(CSM, within 2 days)', undefined, '(VP CS, day 7)', '(CSM)', '（客户成功经理，2 周内）']);
    expect(slice(read, read.steps[0]!.words)).toBe('Ask **who** follows (CSM, within 2 days)');
    expect(read.plainSteps.map((span) => slice(read, span).split(/\r?\n/))).toEqual([['- nothing to tick', '  - nor this']]);
    expect(read.messages.map(({ template, note, span }) => [template, note, slice(read, span)])).toEqual([['new-contact', 'to whoever follows', 'new-contact']]);
    expect(read.plainMessages.map((span) => slice(read, span))).toEqual(['- a call']);
    expect(read.links.map(({ address, span }) => [address, slice(read, span)])).toEqual([['../README.md', '../README.md']]);
    expect(read.headings.map(({ level }) => level)).toEqual([1, 2, 2, 2, 3, 2, 2, 2]);
  });

  it('gives steps of the same words ids of their own', () => {
    const read = readPlaybook('a.md', '## Steps\n\n- [ ] Call\n- [ ] call\n');
    expect(read.steps.map(({ id }) => id)).toEqual(['call', 'call-2']);
  });

  it('finds addresses in every form, and none in code', () => {
    const read = readPlaybook('a.md', 'See [a](b.md "t"), ![c](<d e.png>), [f][g], `[x](y.md)`.\n\n[g]: h(1).md\n\n    [k](l.md)\n\n```\n[m](n.md)\n```\n');
    expect(read.links.map(({ address }) => address)).toEqual(['b.md', 'd e.png', 'h(1).md']);
  });

  it.each([
    ['too long', `# x\n\n${'word '.repeat(60_000)}`, 'too-long'],
    ['quotes in quotes', '>'.repeat(200_000), 'too-deep'],
    ['items in items', '- '.repeat(20) + 'a', 'too-deep'],
    ['items far to the right', Array.from({ length: 300 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n'), 'too-deep'],
    ['more items than anybody does', '- [ ] x\n'.repeat(12_000), 'too-deep'],
    ['a rule between paragraphs', `${'- '.repeat(40)}\n`, undefined],
  ])('does not read %s', (_what, text, reason) => {
    const start = performance.now();
    expect(readPlaybook('a.md', text).unread?.reason).toBe(reason);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('reads 5,000 headings', () => {
    expect(readPlaybook('a.md', '## Steps\n\n- [ ] Call (CSM, day 1)\n\n'.repeat(5_000)).sections).toHaveLength(5_000);
  }, 30_000);

  it('never throws, and all its spans lie in the text', () => {
    const piece = fc.constantFrom('---\n', '---js\n', 'title: x\n', 'trigger: >-\n  a\n', '# A\n', '## Steps\n', '## 步骤\n', '- [ ] Do it', ' (CSM, within 2 days)', '（', '(', ')', '- `check-in`: to', '[a](b.md)', '[a]: <b', '\r\n', '\n', '\n\n', '  ', '\t', '> ', '1. ', '```\n', '<!--', '-->', '\uFEFF', '👩‍💻', '*', '_', '`', '|', '\\', ' ');
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const read = readPlaybook('playbooks/a.md', text);
        const spans: (Span | undefined)[] = [
          ...read.headings.map(({ span }) => span),
          ...read.sections.flatMap(({ heading, span }) => [heading, span]),
          ...read.steps.flatMap(({ span, words, tail }) => [span, words, tail?.span, tail?.owner, tail?.due]),
          ...read.plainSteps,
          ...read.plainMessages,
          ...read.messages.map(({ span }) => span),
          ...read.links.map(({ span }) => span),
          read.unread?.span,
        ];
        for (const span of spans) {
          if (span === undefined) continue;
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
        }
        for (const { template, span } of read.messages) expect(slice(read, span)).toBe(template);
        for (const { address, span } of read.links) expect(slice(read, span)).toBe(address);
        for (const { id } of read.steps) expect(id).toMatch(/^[a-z0-9-]+$/);
      }),
      { numRuns: 400 },
    );
  });
});
