import fc from 'fast-check';
import type { AccountDiff, DiffItem, PortfolioDiff } from '../../../../../src/core/diff/portfolioDiff';
import { hostileText } from '../../../markdown/hostileText';
import { accountOf, diffOf, playbookOf, reasonOf } from './diffs';

/** Text made of what a forge would make something of. */
export function forgeText(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    ...['@team', '@org/team', 'a@b.example', '#12', 'GH-12', 'gh-7', 'owner/repo#1', 'owner/repo@1a2b3c4', '1a2b3c4', 'deadbeef', '1a2b3c4d'.repeat(5), '!12', '&12', '~bug', '%"v1"'],
    ...['https://evil.example/x', 'HTTP://evil.example', 'www.evil.example', 'ftp://evil.example', 'mailto:a@b.example', 'xmpp:a@b.example', '//evil.example', ':tada:', 'closes', 'Fixes'],
    ...['<!-- csac diff -->', '<!--', '-->', '<details>', '</details>', '</summary>', '<img src=x>', '<a href="http://t/x">', '![x](http://t/x)', '[x](http://t/x)', '<http://t/x>', '[x]: http://t', '[^1]'],
    ...['/close', '```', '~~~', '# x', '\n# x\n', '\n\n- [ ] x', '\n| a | b |\n| - | - |\n', '> [!NOTE]', '---', '\n---\n', '\u202e', '\u200b', '\u001b[2K', '\r', '\u2028', '\\', '|', ' ', ' ', 'Acme', ':', '.'],
  );
  return fc.oneof({ weight: 3, arbitrary: fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')) }, { weight: 1, arbitrary: hostileText() });
}

/** A difference whose every text is hostile. */
export function hostileDiff(text: fc.Arbitrary<string> = forgeText()): fc.Arbitrary<PortfolioDiff> {
  const texts = fc.array(text, { maxLength: 3 });
  const item: fc.Arbitrary<DiffItem> = fc.record({ kind: fc.constantFrom('added' as const, 'removed' as const, 'changed' as const), label: text, before: text, after: text, line: fc.constantFrom(null, 3) });
  const items = fc.array(item, { maxLength: 2 });
  const tier = fc.record({ id: text, label: text, color: fc.oneof(text, fc.constant('red')) });
  const list = fc.record({ count: fc.nat(9), arr: fc.nat(), names: texts });
  const playbooks = fc.array(fc.record({ id: text, title: text }), { maxLength: 2 });
  const account: fc.Arbitrary<AccountDiff> = fc
    .record({
      ...{ kind: fc.constantFrom('added' as const, 'removed' as const, 'changed' as const), file: text, account: text, csm: text, segment: text },
      score: fc.record({ before: fc.option(fc.nat(100)), after: fc.option(fc.nat(100)) }),
      tier: fc.record({ before: fc.option(tier), after: fc.option(tier) }),
      atRisk: fc.record({ before: fc.boolean(), after: fc.boolean() }),
      churned: fc.record({ before: fc.constant(null), after: fc.option(text) }),
      ...{ renewalDate: text, facts: items, renewal: items, plan: items, tasks: items, applies: playbooks, noLonger: playbooks },
      reasons: fc.array(fc.record({ label: text, component: text, before: text, after: text }).map(reasonOf), { maxLength: 2 }),
    })
    .map(accountOf);
  const findings = fc.array(fc.record({ file: text, line: fc.nat(), severity: fc.constantFrom('error' as const, 'info' as const), rule: text, message: text }), { maxLength: 3 });
  const end = fc.record({ name: text, revision: text, day: text });
  return fc
    .record({
      ...{ base: end, head: end, asOf: text, currency: text, notes: texts, settings: items, arrAtRisk: fc.record({ before: fc.nat(), after: fc.nat() }) },
      accounts: fc.array(account, { maxLength: 4 }),
      playbooks: fc.array(fc.record({ title: text, file: text, trigger: fc.record({ before: text, after: text }), adds: list, drops: list, fault: fc.option(text) }).map(playbookOf), { maxLength: 2 }),
      models: fc.array(fc.record({ name: fc.record({ before: text, after: text }), file: text, statements: texts, up: list, down: list, fault: fc.option(text) }), { maxLength: 2 }),
      findings: fc.record({ new: findings, fixed: findings }),
      policy: fc.array(fc.record({ id: text, limit: fc.nat(), actual: fc.nat(), isBroken: fc.boolean(), message: text }), { maxLength: 2 }),
    })
    .map(diffOf);
}
