import { CodeAction, CodeActionKind, languages } from 'vscode';
import type { CancellationToken, CodeActionContext, CodeActionProvider, Disposable, DocumentSelector, Range, TextDocument } from 'vscode';
import type { Finding, Fix } from '../../core/finding';
import { toRange } from './ranges';
import { ruleOf } from './toDiagnostic';
import { toWorkspaceEdit } from './workspaceEdits';
import type { EditableText } from './workspaceEdits';

/** The findings of a text, and where fixes of them are asked for. */
interface CheckedText extends EditableText {
  readonly findings: readonly Finding[];
}

interface CheckedTexts {
  /** Undefined when there is nothing to say of the document, or it changed meanwhile. */
  check(document: TextDocument, token: CancellationToken): Promise<CheckedText | undefined>;
}

/** A fix on offer; its edit is computed when it is taken, for the text that stands there then (P30). */
class FixAction extends CodeAction {
  constructor(
    readonly document: TextDocument,
    readonly rule: string,
    fix: Fix,
    readonly place: Range,
  ) {
    super(fix.title, CodeActionKind.QuickFix);
    this.isPreferred = fix.preferred;
  }
}

/** Offers the fixes of findings at the place of each. */
export function registerQuickFixes(findings: CheckedTexts, selector: DocumentSelector): Disposable {
  return languages.registerCodeActionsProvider(selector, new QuickFixes(findings), {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  });
}

class QuickFixes implements CodeActionProvider<FixAction> {
  constructor(private readonly findings: CheckedTexts) {}

  async provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext, token: CancellationToken): Promise<FixAction[]> {
    if (context.only && !context.only.contains(CodeActionKind.QuickFix)) return [];
    const checked = await this.findings.check(document, token);
    if (checked === undefined) return [];
    return checked.findings.flatMap((finding) => {
      const place = toRange(checked.source.lines, finding.span);
      if (!place.intersection(range)) return [];
      return finding.fixes.map((fix) => actionOf(document, finding, fix, place, context));
    });
  }

  async resolveCodeAction(action: FixAction, token: CancellationToken): Promise<FixAction> {
    const checked = await this.findings.check(action.document, token);
    const fix = checked && sameFix(checked, action);
    if (checked && fix) action.edit = toWorkspaceEdit(checked, fix.edits);
    return action;
  }
}

function actionOf(document: TextDocument, finding: Finding, fix: Fix, place: Range, context: CodeActionContext): FixAction {
  const action = new FixAction(document, finding.rule, fix, place);
  action.diagnostics = context.diagnostics.filter((diagnostic) => ruleOf(diagnostic) === finding.rule && diagnostic.range.isEqual(place));
  return action;
}

/** The same fix in the current text; undefined when the finding is gone or has moved too far to be sure of it. */
function sameFix(checked: CheckedText, action: FixAction): Fix | undefined {
  const alike = checked.findings
    .filter(({ rule }) => rule === action.rule)
    .flatMap((finding) => {
      const place = toRange(checked.source.lines, finding.span);
      return finding.fixes.filter(({ title }) => title === action.title).map((fix) => ({ place, fix }));
    });
  const atPlace = alike.find(({ place }) => place.isEqual(action.place));
  return atPlace?.fix ?? (alike.length === 1 ? alike[0]?.fix : undefined);
}
