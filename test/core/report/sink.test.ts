import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sink } from '../../../src/core/report/sink';
import type { Paint } from '../../../src/core/report/line';

function sinkWithText(paint?: Paint) {
  const written: string[] = [];
  const sink = new Sink((text) => void written.push(text), paint);
  return { sink, written, text: () => (sink.flush(), written.join('')) };
}

describe('Sink (P33)', () => {
  it.each(['::error::x', '  ::set-output name=a::b', '\u2003::error::x'])('defuses the log command %j at a line’s start', (line) => {
    const { sink, text } = sinkWithText();
    sink.line(line);
    sink.block(`# Title\n${line}`);
    for (const out of text().split('\n')) expect(out.trimStart().startsWith('::')).toBe(false);
  });

  it('defuses bracket commands anywhere', () => {
    const { sink, text } = sinkWithText();
    sink.line('note ##[error]x and ##vso[task.complete]');
    expect(text()).toBe('note ##\\[error]x and ##\\vso[task.complete]\n');
  });

  it('finds a command that is split over pieces, and then shows no look', () => {
    const { sink, text } = sinkWithText((each) => `<${each}>`);
    sink.line({ text: ':', style: 'bold' }, ':error::x');
    expect(text()).toBe('\\::error::x\n');
  });

  it('gives a look only where it is told to', () => {
    const { sink, text } = sinkWithText((each, style) => `<${style}>${each}</>`);
    sink.line('plain ', { text: 'a\u001bb', style: 'red' });
    expect(text()).toBe('plain <red>a\\eb</>\n');
  });

  it('never prints a live command or a control character from any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('::', '##[', '\n', ' ', '\u001b['))), (parts) => {
        const { sink, text } = sinkWithText();
        sink.line(...parts);
        sink.block(parts.join(''));
        for (const out of text().split('\n')) {
          expect(out).not.toMatch(/^\s*::/);
          expect(out).not.toMatch(/##(vso)?\[/);
          expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        }
      }),
    );
  });

  it('ends a block with one line break', () => {
    const { sink, text } = sinkWithText();
    sink.block('a\n\n\n');
    expect(text()).toBe('a\n');
  });

  it('writes a list of any length in chunks that together are one JSON text', async () => {
    const { sink, written, text } = sinkWithText();
    const items = Array.from({ length: 5000 }, (_, index) => ({ index, name: `Account ${index}` }));
    await sink.jsonList({ asOf: '2025-12-01' }, 'accounts', items, () => ({ unreadable: [] }));
    expect(JSON.parse(text())).toEqual({ asOf: '2025-12-01', accounts: items, unreadable: [] });
    expect(written.length).toBeGreaterThan(1);
  });

  it('writes an empty list and no head', async () => {
    const { sink, text } = sinkWithText();
    await sink.jsonList({}, 'findings', [], () => ({}));
    expect(JSON.parse(text())).toEqual({ findings: [] });
  });
});
