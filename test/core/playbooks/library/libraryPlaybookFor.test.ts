import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../../src/core/playbooks/generated/library';
import { libraryPlaybookFor } from '../../../../src/core/playbooks/library/libraryPlaybookFor';

const text = '---\r\ntitle: T\nsegments: [smb, self-serve]\nowner: csm\n---\n\n# T\n\nsegments: [smb] stays, and $& too\n';

describe('a playbook for a portfolio', () => {
  it.each([
    ['engine', 'segments: [smb, self-serve]'],
    ['csm', 'segments: [smb]'],
    ['scorecard', 'segments: [smb]'],
    ['strategist', 'segments: [tech-touch]'],
    ['one of tomorrow', 'segments: [smb, self-serve]'],
    ['constructor', 'segments: [smb, self-serve]'],
  ])('of the preset %s names its segments, and is the same elsewhere', (preset, line) => {
    expect(libraryPlaybookFor(preset, { text })).toBe(text.replace('segments: [smb, self-serve]', line));
  });

  it('of the preset engine is the one of the library, byte for byte', () => {
    for (const playbook of LIBRARY) expect(libraryPlaybookFor('engine', playbook)).toBe(playbook.text);
  });
});
