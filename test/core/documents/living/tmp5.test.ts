import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readBlockTree } from '../../../../src/core/markdown/readBlocks';
it('x', () => {
  const t = '- [x] **a** b (c)\n- [ ] d\n\n| a | b \\| c |\n| - | - |\n| [ ] x | y |\n<!-- csac:end a -->\n\n[^1]: foo\n    <!-- x -->\n';
  console.log(JSON.stringify(readBlockTree(t), (k, v) => (k === 'position' ? undefined : v)));
  const time = (n: string, s: string) => { const a = performance.now(); readBlockTree(s); console.log(n, s.length, Math.round(performance.now() - a)); };
  time('emph', '*a **b '.repeat(4000)); time('emph2', '*a **b '.repeat(30000)); time('www', 'www.a@b.c '.repeat(20000)); time('brackets', '[a'.repeat(100000)); time('tilde', '~a ~~b'.repeat(30000));
  time('table', '| a | b |\n| - | - |\n' + '| x | y |\n'.repeat(20000)); time('pipes', '|'.repeat(200000)); time('defs', '[a]: b\n'.repeat(30000)); time('foot', '[^a]: b\n'.repeat(25000)); time('lists', '- '.repeat(2000)+'x'); time('quotes', ('> '.repeat(100)+'a\n').repeat(1000)); time('nul', '\u0000'.repeat(250000)); time('deeplist', Array.from({length:300},(_, i)=>'  '.repeat(i)+'- a').join('\n'));time('ticks', '`a ``b'.repeat(30000));
  time('html', '<!--'.repeat(60000)); time('mark', '<!-- csac:begin a 0123456789ab -->\n'.repeat(6000));
}, 100000);
