import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameText, symbolSpan, symbolsOf } from '../../../src/core/features/symbols';
import { readDocument } from '../../../src/core/model/readDocument';
import { partSpan } from '../../../src/core/yaml/scalarPart';
import { FILES } from './namedPortfolio';

const typed = fc.oneof(fc.constantFrom('\n', ': ', '- ', '{', ']', '"', "'", '#', '&a ', '*a', '|', '\\u00e9', '🎉', '\t', ', '), fc.string({ maxLength: 6 }));
const edit = fc.record({ file: fc.constantFrom(...Object.keys(FILES).filter((file) => file.endsWith('.yaml'))), at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat({ max: 12 }), typed });

describe('names', () => {
  it('stand where the text has them, whatever somebody types', () => {
    fc.assert(
      fc.property(edit, ({ file, at, removed, typed: inserted }) => {
        const start = Math.floor(at * FILES[file]!.length);
        const text = FILES[file]!.slice(0, start) + inserted + FILES[file]!.slice(start + removed);
        const document = readDocument(file, text);
        for (const occurrence of document === undefined ? [] : symbolsOf(document)) {
          const span = symbolSpan(document!, occurrence);
          expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
          const { node, alias, part } = occurrence;
          const isPlain = alias === undefined && node.style === 'plain' && partSpan(text, node, part) !== undefined;
          if (isPlain) expect(text.slice(span.start, span.end)).toBe(nameText(occurrence));
        }
      }),
      { numRuns: 500 },
    );
  });
});
