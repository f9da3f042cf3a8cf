import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { Finding } from '../../../src/core/finding';
import { readDocument } from '../../../src/core/model/readDocument';
import type { Rule } from '../../../src/core/rules/rule';
import { applySuppressions, suppressesAcross } from '../../../src/core/rules/suppressions';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const rule = (id: string, on: 'account' | 'portfolio' = 'account') => ({ id, on, severity: 'warning', facts: [], check: () => [] }) as unknown as Rule;
const RULES = [rule('renewal/no-plan'), rule('renewal/overdue'), rule('data/duplicate-account', 'portfolio')];

function documentOf(text: string) {
  return readDocument('account.yaml', text)!;
}

/** Findings at the places marked `<rule>` in angle quotes: `arr: «renewal/overdue»1`. */
function parse(marked: string) {
  const found: Finding[] = [];
  const text = marked.replace(/«([^»]+)»/g, (_mark, id: string, offset: number) => {
    const start = offset - found.reduce((sum, each) => sum + each.rule.length + 2, 0);
    found.push({ rule: id, severity: 'warning', message: 'found', span: { start, end: start + 1 }, fixes: [] });
    return '';
  });
  return { text, found };
}

/** What is left, as `rule @ text of its place`. */
function left(marked: string, { asOf = '2025-12-01', isAcross = true, isSound = true } = {}): string[] {
  const { text, found } = parse(marked);
  return applySuppressions(documentOf(text), found, { asOf, isAcross, isSound, rules: RULES }).map((each) => `${each.rule} @ ${text.slice(each.span.start, each.span.end)}`);
}

function onlyFinding(text: string): Finding {
  const [first, ...rest] = applySuppressions(documentOf(text), [], { asOf: '2025-12-01', isAcross: true, isSound: true, rules: RULES });
  expect(rest).toEqual([]);
  return first!;
}

function afterFix(text: string): string {
  return applyTextEdits(text, onlyFinding(text).fixes[0]!.edits);
}

describe('a comment that switches rules off', () => {
  it('hides the findings of its rules, in the line below, in its line, or in the file, and no others', () => {
    expect(left('account: A\n# csac-disable-next-line renewal/no-plan -- signed\narr: «renewal/no-plan»1\n')).toEqual([]);
    expect(left('account: A\narr: «renewal/no-plan»1 # csac-disable-line renewal/no-plan -- signed\n')).toEqual([]);
    expect(left('account: A\narr: «renewal/no-plan»1\n# csac-disable-file renewal/no-plan -- signed\n')).toEqual([]);
    expect(left('# csac-disable-next-line renewal/no-plan -- signed\naccount: «renewal/no-plan»A\narr: «renewal/no-plan»«renewal/overdue»1\n')).toEqual(['renewal/no-plan @ 1', 'renewal/overdue @ 1']);
  });

  it('takes several rules, a last day, comments below each other, CRLF, a BOM, other dashes', () => {
    expect(left('account: A\r\n  # csac-disable-next-line renewal/no-plan, renewal/overdue until 2025-12-01 -- a -- b\r\narr: «renewal/no-plan»«renewal/overdue»1\r\n')).toEqual([]);
    expect(left('# csac-disable-next-line renewal/no-plan -- a\n# csac-disable-next-line renewal/overdue — b\n\naccount: «renewal/no-plan»«renewal/overdue»A\n')).toEqual([]);
    expect(left('\uFEFF# csac-disable-next-line renewal/no-plan -- a\naccount: «renewal/no-plan»A\n')).toEqual([]);
    expect(left('account: >- # csac-disable-line renewal/no-plan -- a\n  «renewal/overdue»A\n', {})).toEqual(['renewal/overdue @ A', 'suppressions/unused @ renewal/no-plan']);
  });

  it('is a comment only where YAML has one', () => {
    const text = `account: "A # csac-disable-file renewal/no-plan -- x"\nnote: |\n  # csac-disable-file renewal/no-plan -- x\narr: «renewal/no-plan»1\n'# csac-disable-file renewal/no-plan -- y': a# csac-disable-file renewal/no-plan -- z\n`;
    expect(left(text)).toEqual(['renewal/no-plan @ 1']);
    expect(left('# see csac-disable-file renewal/no-plan -- x\naccount: «renewal/no-plan»A # csac-disabled rules\n')).toEqual(['renewal/no-plan @ A']);
  });

  it('hides nothing without a reason', () => {
    for (const reason of ['', ' --', ' -- ', ' -- <why>']) {
      const comment = `# csac-disable-next-line renewal/no-plan${reason}`;
      expect(left(`${comment}\naccount: «renewal/no-plan»A\n`)).toEqual(['renewal/no-plan @ A', `suppressions/no-reason @ ${comment.trimEnd()}`]);
    }
  });

  it('hides nothing after its last day', () => {
    const text = '# csac-disable-next-line renewal/no-plan until 2025-11-30 -- signed\naccount: «renewal/no-plan»A\n';
    expect(left(text, { asOf: '2025-11-30' })).toEqual([]);
    expect(left(text)).toEqual(['renewal/no-plan @ A', 'suppressions/expired @ 2025-11-30']);
  });

  it('is a finding itself when nothing needs it; the nearest of several is the one that is needed', () => {
    expect(left('account: A # csac-disable-line renewal/no-plan, renewal/overdue -- x\n')).toEqual(['suppressions/unused @ renewal/no-plan', 'suppressions/unused @ renewal/overdue']);
    expect(left('# csac-disable-file renewal/no-plan -- x\naccount: «renewal/no-plan»A # csac-disable-line renewal/no-plan -- x\n')).toEqual(['suppressions/unused @ renewal/no-plan']);
  });

  it('is not called unused before the portfolio was looked at, where a rule failed, or where values could not be read', () => {
    const text = '# csac-disable-file data/duplicate-account -- two contracts\naccount: A\n';
    expect(left(text, { isAcross: false })).toEqual([]);
    expect(left(text)).toEqual(['suppressions/unused @ data/duplicate-account']);
    expect(left(`${text}arr: «rules/broken»1\n`)).toEqual(['rules/broken @ 1']);
    expect(left(text, { isSound: false })).toEqual([]);
    expect(suppressesAcross(documentOf(text), RULES)).toBe(true);
    expect(suppressesAcross(documentOf('# csac-disable-file renewal/no-plan -- x\naccount: A\n'), RULES)).toBe(false);
  });

  it('names rules of the catalogue; others are told apart', () => {
    expect(onlyFinding('account: A # csac-disable-line renewal/noplan -- x\n')).toMatchObject({ rule: 'suppressions/unknown-rule', message: 'There is no rule `renewal/noplan`.' });
    expect(afterFix('account: A # csac-disable-line renewal/noplan -- x\n')).toBe('account: A # csac-disable-line renewal/no-plan -- x\n');
    expect(onlyFinding('# csac-disable-file constructor -- x\naccount: A\n').rule).toBe('suppressions/unknown-rule');
    const basic = onlyFinding('# csac-disable-file schema/type -- x\naccount: A\n');
    expect(basic.rule).toBe('suppressions/not-allowed');
    expect(basic.message).toContain('`schema/type` cannot be switched off');
  });

  it.each([
    ['# csac-disable-nextline renewal/no-plan -- x\naccount: A\n', '`csac-disable-nextline` switches nothing off', '# csac-disable-next-line renewal/no-plan -- x\naccount: A\n'],
    ['# csac-disable renewal/no-plan -- x\naccount: A\n', '`csac-disable` switches nothing off', undefined],
    ['  # csac-disable-line renewal/no-plan -- x\naccount: A\n', 'nothing else in it', '  # csac-disable-next-line renewal/no-plan -- x\naccount: A\n'],
    ['# csac-disable-file -- x\naccount: A\n', 'names no rule', undefined],
    ['# csac-disable-file renewal/no-plan until soon -- x\naccount: A\n', '`until` is followed by `soon`', undefined],
    ['# csac-disable-file renewal/no-plan until 2025-02-30 -- x\naccount: A\n', '`2025-02-30`', undefined],
    ['# csac-disable-file renewal/no-plan until -- x\naccount: A\n', '`until` is followed by nothing', undefined],
  ])('says what is wrong with %j', (text, message, fixed) => {
    const finding = onlyFinding(text);
    expect(finding.rule).toBe('suppressions/malformed');
    expect(finding.message).toContain(message);
    expect(finding.fixes.length).toBe(fixed === undefined ? 0 : 1);
    if (fixed !== undefined) expect(afterFix(text)).toBe(fixed);
  });

  it('can be removed, alone with its line, behind a value with the blanks before it, or one name of several', () => {
    expect(afterFix('account: A\r\n  # csac-disable-next-line renewal/no-plan -- x\r\narr: 1\r\n')).toBe('account: A\r\narr: 1\r\n');
    expect(afterFix('\uFEFF# csac-disable-file renewal/no-plan -- x\naccount: A')).toBe('\uFEFFaccount: A');
    expect(afterFix('account: A   # csac-disable-line renewal/no-plan -- x')).toBe('account: A');
    expect(afterFix('account: A\n# csac-disable-file renewal/no-plan until 2025-01-01 -- x')).toBe('account: A\n');
    const text = 'account: «renewal/overdue»A # csac-disable-line renewal/no-plan, renewal/overdue -- x\n';
    const { text: plain, found } = parse(text);
    const [unused] = applySuppressions(documentOf(plain), found, { asOf: '2025-12-01', isAcross: true, isSound: true, rules: RULES });
    expect(applyTextEdits(plain, unused!.fixes[0]!.edits)).toBe('account: A # csac-disable-line renewal/overdue -- x\n');
    expect(unused!.fixes[0]!.preferred).toBe(false);
  });
});

describe('the engine', () => {
  const FILE = 'accounts/a/account.yaml';
  const text = (comment: string) => `account: A\nscores: { engagement: { score: 9 } }\n${comment}health_tier: critical\n`;
  const rulesOf = async (content: string) => {
    const engine = createEngine(portsOf(memoryWorkspace({ [FILE]: content }), '2025-12-01'));
    return (await engine.checkFile(FILE))!.findings.map(({ rule: id }) => id).filter((id) => id.startsWith('health/') || id.startsWith('suppressions/'));
  };

  it('leaves out what a comment switches off, and never a fault of the text itself', async () => {
    expect(await rulesOf(text(''))).toEqual(['health/written-tier-differs']);
    expect(await rulesOf(text('# csac-disable-next-line health/written-tier-differs -- agreed with the customer\n'))).toEqual([]);
    expect(await rulesOf(text('# csac-disable-next-line health/written-tier-differs\n'))).toEqual(['suppressions/no-reason', 'health/written-tier-differs']);
    expect(await rulesOf(text('# csac-disable-file schema/type -- x\n'))).toEqual(['suppressions/not-allowed', 'health/written-tier-differs']);
  });

  it('judges a comment about a rule on the portfolio with the whole portfolio, and names the file for it', async () => {
    const needed = 'accounts/a/account.yaml';
    const [twin, idle] = ['accounts/b/account.yaml', 'accounts/c/account.yaml'];
    const comment = '# csac-disable-file data/duplicate-account -- two contracts\n';
    const files = { [needed]: `${comment}account: A\n`, [twin]: 'account: A\n', [idle]: `${comment}account: C\n` };
    const engine = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
    const about = async (file: string, scope: 'own' | 'portfolio') => {
      const report = await engine.checkFile(file, undefined, scope);
      return report!.findings.map(({ rule: id }) => id).filter((id) => /^(?:suppressions|data\/duplicate)/.test(id));
    };
    for (const file of Object.keys(files)) expect(await about(file, 'own')).toEqual([]);
    expect([...(await engine.filesJudgedAcross())].sort()).toEqual([needed, twin, idle]);
    expect(await about(needed, 'portfolio')).toEqual([]);
    expect(await about(twin, 'portfolio')).toEqual(['data/duplicate-account']);
    expect(await about(idle, 'portfolio')).toEqual(['suppressions/unused']);
  });
});
