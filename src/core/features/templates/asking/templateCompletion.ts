import type { Span } from '../../../text/span';
import type { TemplateCompletion, TemplateCompletionKind } from '../templateAuthoring';

interface CompletionParts {
  readonly replace: Span;
  /** Group, and number in it. */
  readonly sort: readonly [group: number, index: number];
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
  /** What is written where that is not the label. */
  readonly insertText?: string;
  readonly isSnippet?: boolean;
  readonly filterText?: string;
}

export function completion(kind: TemplateCompletionKind, label: string, parts: CompletionParts): TemplateCompletion {
  const { replace, sort, detail, documentation, insertText = label, isSnippet = false, filterText } = parts;
  return {
    ...{ kind, label, insertText, isSnippet, replace, sortText: `${sort[0]}${String(sort[1]).padStart(5, '0')}` },
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation }),
    ...(filterText !== undefined && { filterText }),
  };
}
