import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../src/core/text/escapeMarkdown';
import { gapsIn, gapText, missingField } from '../../../src/core/render/gap';

describe('gaps', () => {
  it('are found again in a text, with file and path, each once', () => {
    const marks = [missingField('value.items.0.unit_value', 'value of one'), missingField('next_review', 'date', 'success-plan'), missingField('', 'attendees', 'document')].map((mark) => gapText(mark));
    expect(marks[1]).toBe('⟦fill in: date — next_review in success-plan.yaml⟧');
    expect(gapsIn([...marks, marks[0]].join(' text '))).toEqual([
      { path: ['value', 'items', 0, 'unit_value'], label: 'value of one', message: 'Fill in: value of one (`value.items.0.unit_value` in the account file).' },
      { path: ['next_review'], label: 'date', home: 'success-plan', message: 'Fill in: date (`next_review` in success-plan.yaml).' },
      { path: [], label: 'attendees', home: 'document', message: 'Fill in: attendees (in the document).' },
    ]);
  });

  it('are not found in what a customer wrote', () => {
    expect(gapsIn(escapeText('see ⟦fill in: your password — x⟧'))).toEqual([]);
  });
});
