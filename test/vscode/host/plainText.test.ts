import { describe, expect, it } from 'vitest';
import { escapeIcons, escapeLinks } from '../../../src/vscode/host/plainText';

describe('escapeIcons', () => {
  it.each([
    ['$(trash) Acme', '\\$(trash) Acme'],
    ['$(sync~spin)$(a-b)', '\\$(sync~spin)\\$(a-b)'],
    ['costs $(5.00) or $5', 'costs $(5.00) or $5'],
    ['\\$(trash)', '\\\\$(trash)'],
  ])('makes %j %j', (text, escaped) => {
    expect(escapeIcons(text)).toBe(escaped);
  });
});

describe('escapeLinks', () => {
  it('leaves no link with a command in a notification', () => {
    expect(escapeLinks('[Click](command:workbench.action.quit) (or not)')).toBe('[Click] (command:workbench.action.quit) (or not)');
  });
});
