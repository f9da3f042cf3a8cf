import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FileWorkspace } from '../../src/cli/ports/fileWorkspace';
import { createEngine } from '../../src/core/engine';
import { applyTextEdits } from '../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../support/fileWorkspace';
import { checkBoth, FILE, underlined } from './support/checkBoth';
import { account, folderWith, portfolio } from './support/folder';
import { jsonOf, runCli, TODAY } from './support/runCli';

/** The cases P01-P16, P33 and P34 of the design, each through the engine and the command line. */

const ACME = account('Acme Corp');

// The method itself, to be called for a workspace while a spy stands in its place.
// eslint-disable-next-line @typescript-eslint/unbound-method
const realRead = FileWorkspace.prototype.read;

/** Only errors, since a rule may have more to say about a file that lacks things. */
async function errorsOf(content: string | Uint8Array) {
  const checked = await checkBoth(content);
  expect(checked.code).toBe(1);
  return checked.findings.filter(({ severity }) => severity === 'error');
}

describe('bad YAML', () => {
  it('P01: nesting is refused, not followed', async () => {
    const text = '['.repeat(2000) + ']'.repeat(2000);
    const [error] = await errorsOf(text);
    expect(error).toMatchObject({ rule: 'yaml/too-deep', message: expect.stringContaining('nested too deeply') as string });
  });

  it('P02: aliases of aliases are not expanded', async () => {
    const levels = Array.from({ length: 9 }, (_, level) => `${'abcdefghi'[level]}: &${'abcdefghi'[level]} [${Array(9).fill(level === 0 ? 'lol' : `*${'abcdefghi'[level - 1]}`).join(', ')}]`);
    const text = `${ACME}${levels.join('\n')}\n`;
    const errors = await errorsOf(text);
    const bomb = errors.find(({ rule }) => rule === 'yaml/too-many-aliases');
    expect(bomb && underlined(text, bomb)).toMatch(/^\*[a-h]$/);
  });

  it('P03: an alias of nothing is told at its place, and the account keeps the rest', async () => {
    const text = ACME.replace('csm: dana.reyes', 'csm: *nope');
    const [error, ...others] = await errorsOf(text);
    expect(error && underlined(text, error)).toBe('*nope');
    expect(others).toEqual([]);
    const engine = createEngine(portsOf(memoryWorkspace({ [FILE]: text }), TODAY));
    expect((await engine.lenses(engine.read(FILE, text)!, 'all')).length).toBeGreaterThan(1);
  });

  it('P04: a duplicate key is told at the second, without a fix that would pick one', async () => {
    const text = `${ACME}scores:\n  product_usage: { score: 1 }\n`;
    const duplicate = (await errorsOf(text)).find(({ rule }) => rule === 'yaml/duplicate-key');
    expect(duplicate).toMatchObject({ fixable: false, range: { start: { line: text.split('\n').lastIndexOf('scores:'), character: 0 } } });
  });

  it('P05: names of JavaScript’s own are unknown keys, and change nothing', async () => {
    const text = `${ACME}__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\ntoString: 1\n`;
    const messages = (await checkBoth(text)).findings.map(({ message }) => message).join('\n');
    for (const key of ['__proto__', 'constructor', 'toString']) expect(messages).toContain(key);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const missing = (await errorsOf('toString: 1\nconstructor: 2\n')).map(({ message }) => message).join('\n');
    expect(missing).toContain('account');
  });

  it('P06: `no` is a word, with a fix; a directive that would change that is refused', async () => {
    const text = `${ACME}`.replace('  engagement: { score: 7 }', '  engagement: { community_active: no }');
    const checked = await checkBoth(text);
    const finding = checked.findings.find((each) => underlined(text, each) === 'no');
    expect(finding).toMatchObject({ fixable: true, severity: 'error' });
    const fixes = checked.report.findings.find(({ rule, message }) => rule === finding!.rule && message === finding!.message)!.fixes;
    expect(fixes.map(({ edits }) => applyTextEdits(text, edits))).toContain(text.replace('community_active: no', 'community_active: false'));
    const [directive] = await errorsOf(`%YAML 1.1\n---\n${text}`);
    expect(directive).toMatchObject({ rule: 'yaml/directive', range: { start: { line: 0, character: 0 } } });
  });

  it('P07: numbers that would lose digits are told, and texts among them quoted by the fix', async () => {
    const text = ACME.replace('account: Acme Corp', 'account: 00123').replace('arr: 4800', 'arr: 12345678901234567890').replace('csm: dana.reyes', 'csm: 3.10');
    const { report, findings } = await checkBoth(text);
    const lossy = findings.filter(({ message }) => message.includes('will lose digits'));
    expect(lossy.map((finding) => underlined(text, finding))).toEqual(['00123', '12345678901234567890', '3.10']);
    const fixed = report.findings.flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred).map(({ edits }) => applyTextEdits(text, edits)));
    for (const number of ['00123', '3.10']) expect(fixed).toContain(text.replace(number, `"${number}"`));
    // Quotes around a figure would only bring the next error, so it is asked for in fewer digits.
    const figure = report.findings.find(({ message }) => message.includes('12345678901234567890'));
    expect(figure).toMatchObject({ fixes: [], help: 'Write a figure of at most 15 digits.' });
  });
});

describe('bytes of the text', () => {
  it('P08, P11: a fix of a CRLF file leaves every other byte, comments and anchors too', async () => {
    const text = ACME.replace('segment: self-serve', '# before\nsegmant: self-serve # behind\n# after').replace('csm: dana', 'csm: &owner dana').replace(/\n/g, '\r\n');
    const { report } = await checkBoth(text);
    const fix = report.findings.flatMap(({ fixes }) => fixes).find(({ title }) => title.includes('segment'))!;
    expect(applyTextEdits(text, fix.edits)).toBe(text.replace('segmant', 'segment'));
  });

  it('P09: a byte order mark moves no column', async () => {
    const text = ACME.replace('account:', 'acount:');
    const [plain] = await errorsOf(text);
    const [marked] = await errorsOf(Buffer.from(`\ufeff${text}`));
    expect(marked).toEqual(plain);
    const clean = await checkBoth(Buffer.from(`\ufeff${ACME}`));
    expect(clean).toMatchObject({ code: 0, findings: [] });
    expect(readFileSync(join(clean.folder, FILE)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('P10: columns count UTF-16 units', async () => {
    const text = `account: "🚀 e\u0301"\narr: 5\nsegment: smb\nrenewal_date: 2026-03-31\nstakeholders: [{ name: "🚀 e\u0301", titel: CTO }]\n`;
    const finding = (await checkBoth(text)).findings.find(({ message }) => message.includes('titel'));
    expect(finding && underlined(text, finding)).toBe('titel');
    expect(finding?.range.start).toEqual({ line: 4, character: 32 });
    const line = (await runCli(['validate', '.'], folderWith({ [FILE]: text }))).stdout.split('\n').find((each) => each.includes('titel'));
    expect(line).toMatch(/account\.yaml:5:33: /);
  });

  it('P12: a fix inside a shared value is not offered at the alias', async () => {
    const text = ACME.replace('scores:', 'events: [&shared { dat: 2025-10-03, type: note }, *shared]\nscores:');
    const { report } = await checkBoth(text);
    const alias = text.indexOf('*shared');
    for (const fix of report.findings.flatMap(({ fixes }) => fixes)) {
      for (const { span } of fix.edits) expect(span.end <= alias || span.start >= alias + '*shared'.length).toBe(true);
    }
  });
});

describe('files that are no account', () => {
  it.each([
    ['an empty file', ''],
    ['comments only', '# later\n'],
    ['a text', 'just words\n'],
    ['a list', '- account: Acme\n'],
  ])('P13: %s is one finding, and no score', async (_name, text) => {
    const checked = await checkBoth(text);
    expect(checked.findings).toHaveLength(1);
    const scores = jsonOf<{ accounts: { file: string }[] }>(await runCli(['score', '--json'], checked.folder));
    expect(scores.accounts.map(({ file }) => file)).not.toContain(FILE);
  });

  it('P13: two documents are two accounts', async () => {
    const folder = folderWith({ [FILE]: `${ACME}---\n${account('Acme Labs', 4)}` });
    const scores = jsonOf<{ accounts: { account: string; score: number }[] }>(await runCli(['score', '--json', '.'], folder));
    expect(scores.accounts.map((row) => [row.account, row.score])).toEqual([['Acme Corp', 70], ['Acme Labs', 40]]);
  });

  it('P14: a binary file is passed over, and stays as it is', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff]);
    const checked = await checkBoth(bytes);
    expect(checked).toMatchObject({ code: 0, findings: [], skipped: expect.stringContaining('NUL') as string });
    expect(new Uint8Array(readFileSync(join(checked.folder, FILE)))).toEqual(bytes);
  });

  it('P15: UTF-16 is told as such, and stays as it is', async () => {
    const bytes = Buffer.from(`\ufeff${ACME}`, 'utf16le');
    const checked = await checkBoth(bytes);
    expect(checked).toMatchObject({ code: 1, findings: [{ rule: 'file/not-utf8', message: expect.stringContaining('UTF-8') as string }] });
    expect(readFileSync(join(checked.folder, FILE))).toEqual(bytes);
  });

  it('P16: 20,000 keys and 5 MB end in a message that names the limit', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `key_${index}: ${index}`).join('\n');
    const many = await checkBoth(`${ACME}${keys}\n`);
    expect(many.findings.map(({ rule }) => rule)).toContain('yaml/too-many-keys');
    const large = await checkBoth(Buffer.from(`${ACME}# ${'x'.repeat(5_000_000)}\n`));
    expect(large).toMatchObject({ skipped: expect.stringContaining('5 MB') as string });
  }, 30_000);
});

describe('hostile names and files that move', () => {
  it('P33: a file’s name gives no live escape or command in any format', async () => {
    if (process.platform === 'win32') return;
    const folder = folderWith({ ...portfolio(), 'accounts/\u001b[2K\n::error::x/account.yaml': ACME.replace('account: Acme Corp', 'account: "\\e[31m\\n::warning::y\\u202e"').replace('segment', 'segmant') });
    const name = readdirSync(join(folder, 'accounts')).find((each) => each.startsWith('\u001b'))!;
    for (const argv of [['validate'], ...['json', 'sarif', 'github', 'gitlab'].map((format) => ['validate', '--format', format]), ['score'], ['score', '--json'], ['score', '--explain'], ['validate', `accounts/${name}`]]) {
      const { stdout, stderr } = await runCli(argv, folder);
      for (const line of (stdout + stderr).split('\n')) {
        expect(line, argv.join(' ')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        if (argv[2] !== 'github') expect(line, argv.join(' ')).not.toMatch(/^\s*::/);
        else if (line !== '') expect(line).toMatch(/^::(error|warning|notice) file=[^:]*title=[^:]+::/);
      }
    }
    const found = await runCli(['score', '--json'], folder);
    expect(jsonOf<{ accounts: { file: string }[] }>(found).accounts.map(({ file }) => file)).toContain(`accounts/${name}/account.yaml`);
  });

  it('P34: a file that goes away between list and read is passed over', async () => {
    const files: Record<string, string> = portfolio();
    const workspace = memoryWorkspace(files);
    const engine = createEngine(portsOf({ ...workspace, list: () => [...Object.keys(files), FILE.replace('acme', 'gone')] }, TODAY));
    expect(await engine.checkFile(FILE.replace('acme', 'gone'))).toMatchObject({ findings: [], skipped: expect.any(String) as string });
    expect((await engine.portfolio()).accounts.map(({ name }) => name)).toEqual(['Acme Corp', 'Zeta Ltd']);
  });

  it.each([['validate', '--format', 'json'], ['score', '--json']])('P34: %s goes on, with a note', async (...argv) => {
    const folder = folderWith({ ...portfolio(), 'accounts/zeta/account.yaml': account('Zeta Ltd') });
    const spy = vi.spyOn(FileWorkspace.prototype, 'read').mockImplementation(function (this: FileWorkspace, file) {
      rmSync(join(folder, FILE), { force: true });
      return realRead.call(this, file);
    });
    onTestFinished(() => spy.mockRestore());
    const result = await runCli(argv, folder);
    expect(result).toMatchObject({ code: 0, stderr: `csac: skipped ${FILE}: it does not exist\n` });
    expect(result.stdout).not.toContain('Acme Corp');
  });
});
