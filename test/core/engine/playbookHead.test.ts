import { describe, expect, it } from 'vitest';
import { playbookHead } from '../../../src/core/engine/playbookHead';

const head = (text: string) => {
  const { playbook, id } = playbookHead('playbooks/sponsor.md', text);
  return { ...playbook, idText: id && text.slice(id.offset + id.node.start, id.offset + id.node.end) };
};

describe('playbookHead', () => {
  it('reads id and title of the front matter, and where the id stands', () => {
    expect(head('---\ntitle: Sponsor left\nid: "gone"\n---\n# x\n')).toEqual({ id: 'gone', title: 'Sponsor left', file: 'playbooks/sponsor.md', idText: '"gone"' });
    expect(head('\uFEFF---\r\nid: gone\r\n---\r\n')).toMatchObject({ id: 'gone', title: 'gone', idText: 'gone' });
  });

  it.each([
    ['no front matter', '# Title\n'],
    ['lines of dashes further down', '# Title\n\n---\nid: other\n---\n'],
    ['front matter without id', '---\ntrigger: x\n---\n'],
    ['front matter that is no YAML', '---\nid: [\n---\n'],
    ['an id that is no text', '---\nid: 7\n---\n'],
    ['nothing', ''],
  ])('takes the file’s name for %s', (_what, text) => {
    expect(head(text)).toEqual({ id: 'sponsor', title: 'sponsor', file: 'playbooks/sponsor.md', idText: undefined });
  });
});
