import { LIMITS } from '../limits';
import { nearestName } from '../text/nearestName';
import { withInvisibleNamed } from '../text/pastedText';
import type { Span } from '../text/span';
import type { AliasTarget } from './anchors';
import type { ScalarNode, YamlProblem } from './sourceTree';

const SHOWN_LENGTH = 40;

/** A piece of the user's text as a message shows it: on one line, not too long. */
export function shown(text: string): string {
  const oneLine = withInvisibleNamed(text).replace(/\s+/g, ' ').trim();
  const short = oneLine.length > SHOWN_LENGTH ? `${oneLine.slice(0, SHOWN_LENGTH - 1)}…` : oneLine;
  return short.includes('`') ? `“${short}”` : `\`${short}\``;
}

/** A fault of the file; the span may be a node, of which only the place is kept. */
export function problem(rule: string, span: Span, message: string, more: Partial<YamlProblem> = {}): YamlProblem {
  return { rule, severity: 'error', message, span: { start: span.start, end: span.end }, fixes: [], ...more };
}

/** P04: reported at the second key. No fix, since any would pick one of the two values for the user. */
export function duplicateKey(key: ScalarNode, first: ScalarNode): YamlProblem {
  return problem('yaml/duplicate-key', key, `The key ${shown(String(key.value))} stands twice in this map; only the first one is read.`, {
    help: 'Keep one of the two, or rename one.',
    related: [{ message: 'First one', span: { start: first.start, end: first.end } }],
  });
}

export function tooDeep(start: number): YamlProblem {
  return problem('yaml/too-deep', { start, end: start + 1 }, `This is nested too deeply: more than ${LIMITS.yamlDepth} levels, the most that is read.`, {
    help: 'Check for brackets that were never closed.',
  });
}

export function tooManyKeys(key: ScalarNode): YamlProblem {
  return problem('yaml/too-many-keys', key, `This map has more than ${LIMITS.keysPerMap} keys; those from here on are not read.`, {
    help: 'Split the map, or make it a list.',
  });
}

export function emptyKey(span: Span): YamlProblem {
  return problem('yaml/empty-key', span, 'There is no key before this colon; expected `key: value`.', { help: 'Write the key, or remove the colon.' });
}

export function complexKey(span: Span, raw: string): YamlProblem {
  return problem('yaml/complex-key', span, `${shown(raw)} cannot be a key; expected plain text.`, {
    help: 'Write the key as text. If this was meant as a text with braces or brackets, put it in quotes.',
  });
}

/** The core schema has no merge; silently leaving it out, or merging where other tools do not, would both surprise. */
export function mergeKey(span: Span): YamlProblem {
  return problem('yaml/merge-key', span, 'The merge key `<<` is not part of YAML 1.2 and merges nothing here.', {
    help: 'Write the keys out, or use an alias for a whole value, such as `plan: *standard`.',
  });
}

const SUPPORTED_TAGS = '`!!str`, `!!map` or `!!seq`';

export function unsupportedTag(span: Span, raw: string): YamlProblem {
  return problem('yaml/unsupported-tag', span, `The tag ${shown(raw)} is not supported; values are plain text, numbers, \`true\`, \`false\`, lists and maps.`, {
    help: `Remove the tag; only ${SUPPORTED_TAGS} may stay.`,
  });
}

export function unsupportedDirective(span: Span, raw: string): YamlProblem {
  return problem('yaml/directive', span, `The directive ${shown(raw)} is not supported: every file is read as YAML 1.2.`, {
    help: 'Remove this line.',
    fixes: [{ title: `Remove ${shown(raw)}`, edits: [{ span, newText: '' }], preferred: true }],
  });
}

/** P07: the fix adds quotes and changes nothing else. */
export function lossyNumber(span: Span, raw: string, value: number): YamlProblem {
  return problem('yaml/lossy-number', span, `${shown(raw)} is read as the number ${value} and will lose digits; quote it to keep it as written.`, {
    fixes: [
      {
        title: `Quote ${shown(raw)}`,
        edits: [
          { span: { start: span.start, end: span.start }, newText: '"' },
          { span: { start: span.end, end: span.end }, newText: '"' },
        ],
        preferred: true,
      },
    ],
  });
}

/** Why an alias stands for nothing (P02, P03); `known` are the anchors that stand before it. */
export function aliasProblem(span: Span, name: string, why: Exclude<AliasTarget['kind'], 'node'>, known: readonly string[]): YamlProblem {
  const alias = shown(`*${name}`);
  switch (why) {
    case 'cyclic':
      return problem('yaml/cyclic-alias', span, `The alias ${alias} stands inside the value that it stands for, so that value would never end.`, {
        help: 'Write the value out instead.',
      });
    case 'too-many':
      return problem('yaml/too-many-aliases', span, `The aliases up to ${alias} stand for more than ${LIMITS.aliasedNodes} values together; this one is not read.`, {
        help: 'Use fewer aliases of aliases.',
      });
    case 'unknown':
      return unknownAlias(span, name, known);
  }
}

function unknownAlias(span: Span, name: string, known: readonly string[]): YamlProblem {
  const near = nearestName(name, known);
  const message = `There is no anchor ${shown(`&${name}`)} before the alias ${shown(`*${name}`)}.`;
  if (near === undefined) {
    return problem('yaml/unknown-alias', span, message, { help: `Put the name in quotes if the star is part of the text, or set \`&${name}\` on a value above.` });
  }
  return problem('yaml/unknown-alias', span, `${message} Did you mean ${shown(`*${near}`)}?`, {
    fixes: [{ title: `Change to ${shown(`*${near}`)}`, edits: [{ span, newText: `*${near}` }], preferred: false }],
  });
}
