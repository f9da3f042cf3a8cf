import { describe, expect, it } from 'vitest';
import { parseLog } from '../../src/worker/parseLog';
import { parseTree } from '../../src/worker/parseTree';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const NONE = '0'.repeat(40);

describe('parseLog', () => {
  it('reads commits with what they did to files, whatever the names look like', () => {
    const log = [`\x01${A} ${B} ${C} 2025-03-01`, 'Ana\x01', ':100644 100644 x y M', `\n::100644 100644 100755 ${A} ${B} ${C} MM`, '\x01odd 2025', `\x01${B}  2025-02-01`, '', '', `\n:100644 100644 ${A} ${B} R087`, 'old\nname', ':new', `:000000 100644 ${NONE} ${A} A`, 'b', ''];
    expect(parseLog(log.join('\0'))).toEqual([
      { revision: { id: A, day: '2025-03-01', author: 'Ana\x01', summary: ':100644 100644 x y M' }, parents: [B, C], changes: [{ mode: '100755', content: C, status: 'MM', path: '\x01odd 2025', from: '\x01odd 2025' }] },
      {
        revision: { id: B, day: '2025-02-01', author: '', summary: '' },
        parents: [],
        changes: [
          { mode: '100644', content: B, status: 'R', path: ':new', from: 'old\nname' },
          { mode: '100644', content: A, status: 'A', path: 'b', from: 'b' },
        ],
      },
    ]);
  });

  it('takes a day that lies too far ahead for the last one', () => {
    expect(parseLog([`\x01${A} ${B} 33658-09-27`, 'x', 'y', ''].join('\0'))).toMatchObject([{ revision: { id: A, day: '9999-12-31' }, parents: [B] }]);
  });

  it('leaves out commits without a day, with their changes', () => {
    expect(parseLog([`\x01${A} ${B} `, 'x', 'y', `\n:100644 100644 ${A} ${B} M`, 'a', `\x01${B}  2025-01-01`, 'x', 'y', ''].join('\0'))).toMatchObject([{ revision: { id: B }, changes: [] }]);
    expect(parseLog('')).toEqual([]);
    expect(parseLog('fatal: nothing')).toEqual([]);
  });
});

describe('parseTree', () => {
  it('reads files, not links, submodules or what is cut off', () => {
    const tree = [`100644 blob ${A}\ta b.yaml`, `120000 blob ${B}\tlink`, `160000 commit ${B}\tmodule`, `100755 blob ${C}\tx\ty`, `100644 blob ${A}\tcut`].join('\0');
    expect(parseTree(tree)).toEqual([{ file: 'a b.yaml', content: A }, { file: 'x\ty', content: C }]);
    expect(parseTree('')).toEqual([]);
  });
});
