import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/core/playbooks/generated/library';
import { chosenPlaybooks, playbookFiles, playbookOffers } from '../../../src/core/portfolio/playbookLibrary';

const idsOf = (wanted: string) => chosenPlaybooks(wanted).map(({ id }) => id);

describe('playbooks by word or id', () => {
  it('are a handful for a newcomer, all, none, or those that are named, each once', () => {
    expect(idsOf('recommended').length).toBeGreaterThan(4);
    expect(idsOf('recommended').length).toBeLessThan(10);
    expect(idsOf('all')).toEqual(LIBRARY.map(({ id }) => id));
    expect(idsOf('none')).toEqual([]);
    expect(idsOf(' thriving,win-back , thriving,')).toEqual(['thriving', 'win-back']);
  });

  it('are refused when the library has none of that name, with the one that was meant', () => {
    expect(() => chosenPlaybooks('thriving,renewal_90')).toThrow('the library has no playbook `renewal_90`: did you mean `renewal-90`?');
    expect(() => chosenPlaybooks('xyzzy')).toThrow('the library has no playbook `xyzzy` (csac playbooks library)');
  });
});

describe('offers', () => {
  it('name the file that has the id, whatever it is called', () => {
    const taken = playbookOffers([{ id: 'thriving', file: 'plays/our-best.md' }]).filter(({ takenAs }) => takenAs !== undefined);
    expect(taken.map(({ playbook, takenAs }) => [playbook.id, takenAs])).toEqual([['thriving', 'plays/our-best.md']]);
  });
});

describe('files', () => {
  it('stand in the folder of the playbooks, or at the root', () => {
    expect([...playbookFiles(chosenPlaybooks('win-back'), { preset: 'engine', folder: 'team/plays' }).keys()]).toEqual(['team/plays/win-back.md']);
    expect([...playbookFiles(chosenPlaybooks('win-back'), { preset: 'engine', folder: '' }).keys()]).toEqual(['win-back.md']);
  });
});
