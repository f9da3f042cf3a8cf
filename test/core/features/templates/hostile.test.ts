import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeTemplate } from '../../../../src/core/features/templates/asking/completeTemplate';
import { hoverText, pointedAt } from '../../../../src/core/features/templates/asking/hoverTemplate';
import { diagnoseTemplate } from '../../../../src/core/features/templates/diagnosis/diagnoseTemplate';
import { templateRoot } from '../../../../src/core/features/templates/fields/templateRoot';
import { readTemplate } from '../../../../src/core/features/templates/reading/readTemplate';
import { topScope } from '../../../../src/core/features/templates/scopes/scope';
import type { TemplateScene } from '../../../../src/core/features/templates/templateScene';

const ROOT = templateRoot({ data: undefined, isReplacement: false, otherNames: new Set() });

function sceneOf(text: string): TemplateScene {
  const run = { scope: topScope(ROOT), readers: 'both' as const, caller: undefined };
  return { file: 'a.md.hbs', text, bodyStart: 0, tree: readTemplate(text), runs: [run], partials: new Map(), partial: undefined, otherNames: new Set(), hasWords: () => undefined, wordKeys: () => [] };
}

const WORDS = ['{{', '}}', '{{#', '{{/', '{{>', '{{else', '{{^', '{{!--', '--}}', '{{{', '}}}', '{{{{', '}}}}', 'if', 'each', 'with', 'region', 'say', 'lookup', 'account', '.', '..', '/', '@', '@root', 'stakeholders', 'this', '[0]', '[', ']', '(', ')', '"', "'", '=', '|', 'as |x|', '~', '\\', ' ', '\n', '\r\n', 'é', '日本', '\u0000', '__proto__', 'constructor', '1', 'true'];

describe('random templates', () => {
  it('are diagnosed, completed and explained without a fault, inside the text', () => {
    const texts = fc.oneof(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')), fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(texts, fc.nat(120), (text, at) => {
        const scene = sceneOf(text);
        const offset = Math.min(at, text.length);
        const spans = [
          ...diagnoseTemplate(scene).flatMap(({ span, fixes, related = [] }) => [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)), ...related.map((each) => each.span)]),
          ...completeTemplate(scene, offset).map(({ replace }) => replace),
        ];
        for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length, JSON.stringify([text, start, end])).toBe(true);
        for (const { replace } of completeTemplate(scene, offset)) expect(replace.start <= offset && offset <= replace.end, JSON.stringify([text, offset, replace])).toBe(true);
        const pointed = pointedAt(scene, offset);
        if (pointed !== undefined) hoverText(pointed, scene, undefined);
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);
});

describe('hostile templates', () => {
  it.each([
    ['blocks in each other', '{{#if a}}'.repeat(20_000)],
    ['closed blocks in each other', `${'{{#if a}}'.repeat(8_000)}${'{{/if}}'.repeat(8_000)}`],
    ['calls in each other', `{{text ${'(text '.repeat(30_000)}a${')'.repeat(30_000)}}}`],
    ['closing tags', '{{/if}}'.repeat(30_000)],
    ['open brackets', '{{ ['.repeat(50_000)],
    ['open quotes', `{{ "'`.repeat(40_000)],
    ['open comments', '{{!-- '.repeat(40_000)],
    ['raw blocks', '{{{{a}}}} '.repeat(20_000)],
    ['a long path', `{{a${'.b'.repeat(100_000)}}}`],
    ['climbing', `{{${'../'.repeat(80_000)}a}}`],
  ])('%s do not take for ever', (_what, text) => {
    const scene = sceneOf(text);
    expect(diagnoseTemplate(scene).length).toBeGreaterThan(0);
    completeTemplate(scene, text.length);
  }, 30_000);
});
