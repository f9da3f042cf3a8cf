import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import type { Playbooks, MatchRequest } from '../../../../src/core/playbooks/playbooks';
import type { Ports } from '../../../../src/core/ports';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { memoryHistory } from '../../support/memoryHistory';

const TODAY = '2025-12-01';
const SETTINGS = 'preset: engine\npeople:\n  dana: { name: Dana Reyes, role: csm }\n';
const LEFT = playbook('title: Sponsor left\ntrigger: events.exists(e, e.type == "sponsor_left" && days_since(e.date) <= 60)\n');
const RENEWAL = playbook('title: Renewal\nkind: renewal\ntrigger: days_to_renewal <= 90\ndedupe_key: renewal_date\n');

function playbook(head: string): string {
  return `---\n${head}---\n\n# A playbook\n`;
}

function sheet(name: string, more = ''): string {
  return `account: ${name}\nsegment: smb\narr: 12000\ncsm: dana\n${more}`;
}

const EVENT = 'events:\n  - { date: 2025-11-20, type: sponsor_left }\n';

async function open(files: Record<string, string>, more: Partial<Ports> = {}): Promise<Playbooks> {
  return createEngine({ ...portsOf(memoryWorkspace({ 'customer-success.yaml': SETTINGS, ...files }), TODAY), ...more }).playbooks();
}

/** The states by playbook: `{ left: ['Acme: due'] }`. */
async function states(playbooks: Playbooks, request?: MatchRequest): Promise<Record<string, string[]>> {
  const { playbooks: matched } = await playbooks.matches(request);
  return Object.fromEntries(matched.map(({ playbook: { id }, fault, matches }) => [id, fault === undefined ? matches.map(({ account, state }) => `${account.name}: ${state}`) : [fault.message]]));
}

describe('which playbooks match which accounts', () => {
  it('is told for each active playbook, in the order of the files, without accounts that it does not apply to', async () => {
    const playbooks = await open({
      'playbooks/left.md': LEFT,
      'playbooks/draft.md': playbook('status: draft\ntrigger: arr > 0\n'),
      'playbooks/renewal.md': RENEWAL,
      'a/account.yaml': sheet('Acme', EVENT),
      'b/account.yaml': sheet('Bolt', 'renewal_date: 2026-01-31\nevents: []\n'),
    });
    expect(await states(playbooks)).toEqual({ left: ['Acme: due'], renewal: ['Acme: unknown', 'Bolt: due'] });
    expect(await states(playbooks, { playbooks: ['draft'] })).toEqual({ draft: ['Acme: due', 'Bolt: due'] });
    expect(await states(playbooks, { playbooks: ['left'], all: true })).toEqual({ left: ['Acme: due', 'Bolt: no'] });
  });

  it('is told of accounts that are named, also what does not apply', async () => {
    const playbooks = await open({ 'playbooks/left.md': LEFT, 'two.account.yaml': `${sheet('Acme', EVENT)}---\n${sheet('Bolt', 'events: []\n')}` });
    expect(await states(playbooks, { accounts: [{ file: 'two.account.yaml' }] })).toEqual({ left: ['Acme: due', 'Bolt: no'] });
    expect(await states(playbooks, { accounts: [{ file: 'two.account.yaml', sheet: 1 }] })).toEqual({ left: ['Bolt: no'] });
    const gone = await playbooks.matches({ accounts: [{ file: 'gone/account.yaml' }] });
    expect(gone.unreadable).toEqual([{ file: 'gone/account.yaml', reason: 'gone/account.yaml is not there' }]);
  });

  it('is not hidden by a playbook that is broken', async () => {
    const playbooks = await open({
      'playbooks/left.md': LEFT,
      'playbooks/no-trigger.md': playbook('title: By hand\n'),
      'playbooks/no-head.md': '# Only a text\n',
      'playbooks/no-yaml.md': playbook('trigger: "arr > 0\n'),
      'playbooks/list.md': playbook('trigger: [arr]\n'),
      'playbooks/wrong.md': playbook('trigger: arrr > 0\n'),
      'a/account.yaml': sheet('Acme', EVENT),
      'broken/account.yaml': 'account: [\n',
    });
    const told = await states(playbooks);
    expect(told['left']).toEqual(['Acme: due']);
    expect(told['no-trigger']).toEqual(['It has no trigger, so it is run by hand.']);
    expect(told['no-head']).toEqual(['The file begins with no front matter, so it says nowhere when the playbook applies.']);
    expect(told['no-yaml']![0]).toMatch(/^The front matter cannot be read: /);
    expect(told['list']).toEqual(['`trigger` is a list; expected text.']);
    expect(told['wrong']![0]).toMatch(/`arrr`/);
  });

  it('is not told of a playbook that would match more than it says', async () => {
    const playbooks = await open({ 'playbooks/left.md': LEFT.replace('---\n', '---\nsegments: enterprise\n'), 'a/account.yaml': sheet('Acme', EVENT) });
    const fault = ['`segments` is `enterprise`; expected a list, each item behind a dash.'];
    expect(await states(playbooks)).toEqual({ left: fault });
    expect(await states(playbooks, { accounts: [{ file: 'a/account.yaml' }] })).toEqual({ left: fault });
  });

  it('marks what is wrong in the file of the playbook', async () => {
    for (const trigger of ['arrr > 0', '>-\n  arr > 0\n  && arrr > 0']) {
      const text = playbook(`title: Wrong\ntrigger: ${trigger}\n`);
      const { playbooks } = await (await open({ 'playbooks/wrong.md': text, 'a/account.yaml': sheet('Acme') })).matches();
      const { start, end } = playbooks[0]!.fault!.span!;
      expect(text.slice(start, end)).toBe('arrr');
    }
  });

  it('says which playbook there is where one is not', async () => {
    const playbooks = await open({ 'playbooks/left.md': LEFT });
    await expect(playbooks.matches({ playbooks: ['lefd'] })).rejects.toThrow('there is no playbook `lefd`: did you mean `left`?');
    await expect(playbooks.matches({ playbooks: ['zzz'] })).rejects.toThrow('there is no playbook `zzz` in `playbooks`; there are: left');
    await expect((await open({})).matches({ playbooks: ['zzz'] })).rejects.toThrow('there is no playbook `zzz`; the folder `playbooks` holds none');
  });

  it('follows the text that somebody is writing, and the files as they change', async () => {
    const files: Record<string, string> = { 'playbooks/left.md': LEFT, 'a/account.yaml': sheet('Acme', EVENT) };
    const engine = createEngine(portsOf(memoryWorkspace(files), TODAY));
    const playbooks = await engine.playbooks();
    const unsaved = { file: 'playbooks/left.md', text: LEFT.replace('<= 60', '<= 5') };
    expect(await states(playbooks, { playbooks: ['left'] })).toEqual({ left: ['Acme: due'] });
    expect(await states(playbooks, { playbooks: ['left'], unsaved })).toEqual({ left: [] });
    expect(await states(playbooks, { unsaved: { file: 'playbooks/new.md', text: playbook('trigger: arr > 1\n') } })).toEqual({ left: ['Acme: due'], new: ['Acme: due'] });
    files['playbooks/left.md'] = unsaved.text;
    engine.changed(['playbooks/left.md']);
    expect(await states(playbooks)).toEqual({ left: [] });
    files['a/account.yaml'] = sheet('Acme', EVENT.replace('11-20', '11-28'));
    engine.changed(['a/account.yaml']);
    expect(await states(playbooks)).toEqual({ left: ['Acme: due'] });
  });

  it('is found once for an account until something changes', async () => {
    const playbooks = await open({ 'playbooks/left.md': LEFT, 'a/account.yaml': sheet('Acme', EVENT) });
    const first = (await playbooks.matches()).playbooks[0]!.matches[0];
    const body = { file: 'playbooks/left.md', text: `${LEFT}\nMore words.\n` };
    expect((await playbooks.matches({ unsaved: body })).playbooks[0]!.matches[0]).toBe(first);
  });

  it('gives what it has when it is cancelled', async () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`a${index}/account.yaml`, sheet(`A${index}`, EVENT)]));
    const playbooks = await open({ 'playbooks/left.md': LEFT, ...files });
    const token = { isCancellationRequested: false };
    const steps: number[] = [];
    const pause = async (): Promise<void> => void (token.isCancellationRequested = steps.length > 120);
    const found = await playbooks.matches({ token, pause, progress: (done) => steps.push(done) });
    expect(found.accounts).toBe(50);
  });
});

describe('triggers that look back', () => {
  const FELL = { 'playbooks/fell.md': playbook('trigger: health.change(30) <= -20\n'), 'playbooks/before.md': playbook('trigger: health.before(60) >= 60\n') };
  const scored = (score: number): string => sheet('Acme', `overrides: [{ of: overall, score: ${score}, reason: test, by: dana, expires: 2027-01-01 }]\n`);

  it('ask the history once for all days', async () => {
    const history = memoryHistory([{ day: '2025-09-01', files: { 'a/account.yaml': scored(80) } }, { day: '2025-11-20', files: { 'a/account.yaml': scored(40) } }]);
    const playbooks = await open({ ...FELL, 'a/account.yaml': scored(40) }, { history });
    expect(await states(playbooks)).toEqual({ before: ['Acme: due'], fell: ['Acme: due'] });
    expect((await playbooks.matches()).notes).toEqual([]);
  });

  it('are unknown without a history, which is said', async () => {
    const playbooks = await open({ ...FELL, 'a/account.yaml': scored(40) });
    expect(await states(playbooks)).toEqual({ before: ['Acme: unknown'], fell: ['Acme: unknown'] });
    expect((await playbooks.matches()).notes[0]).toMatch(/^Triggers that ask for earlier scores are unknown: /);
  });

  it('are unknown beyond a shallow clone, and the way out is said', async () => {
    const commits = [{ day: '2025-11-28', files: { 'a/account.yaml': scored(40) } }];
    const playbooks = await open({ ...FELL, 'a/account.yaml': scored(40) }, { history: memoryHistory(commits, { shallow: true }) });
    expect(await states(playbooks)).toEqual({ before: ['Acme: unknown'], fell: ['Acme: unknown'] });
    expect((await playbooks.matches()).notes).toEqual(['Triggers that ask for earlier scores are unknown: the history does not reach back so far; `git fetch --unshallow` brings the rest.']);
  });
});
