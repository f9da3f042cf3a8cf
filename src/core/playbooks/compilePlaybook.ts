import { explainer } from '../expression/explain/explain';
import { compileExpression } from '../expression/expression';
import type { Expression, ExpressionEnvironment } from '../expression/expression';
import type { Facts } from '../expression/facts';
import { needsCel } from '../expression/loadCel';
import { typeName } from '../expression/fieldType';
import type { FieldType } from '../expression/fieldType';
import type { Span } from '../text/span';
import type { MatchReason } from './match';
import type { PlaybookHead } from './playbook';

/** The expressions of a playbook's front matter, by the keys under which they stand there. */
export type PlaybookExpression = 'trigger' | 'dedupe_key' | 'due.from' | 'outcome.measure';

/** Why an expression of a playbook cannot be used. */
export interface PlaybookFault {
  readonly of: PlaybookExpression;
  readonly message: string;
  /** The part to blame, in offsets of the expression's own text. */
  readonly span: Span;
  /** Whether all that is wrong is a name that accounts do not have. */
  readonly isUnknownField: boolean;
}

/** A playbook ready to be held against any account. An expression is undefined where the playbook has none, or one with a fault. */
export interface CompiledPlaybook {
  readonly head: PlaybookHead;
  readonly trigger: Expression | undefined;
  readonly dedupeKey: Expression | undefined;
  readonly dueFrom: Expression | undefined;
  readonly measure: Expression | undefined;
  readonly faults: readonly PlaybookFault[];
  /** What made the trigger true, false or unknown for an account; nothing where there is no trigger. */
  readonly explain: (facts: Facts) => readonly MatchReason[];
  /** How many days back its expressions ask for earlier scores, each once, ascending: that past must be loaded. */
  readonly looksBack: readonly number[];
  /** Whether any of its expressions compares with the other accounts of the segment. */
  readonly usesPeers: boolean;
}

/** Whether it can be asked to whom the playbook applies. */
export function isAskable({ head, trigger }: CompiledPlaybook): boolean {
  return head.fault === undefined && trigger !== undefined;
}

const CONDITION: readonly FieldType['kind'][] = ['boolean', 'any'];
const DAY: readonly FieldType['kind'][] = ['date', 'any'];
const ONE_VALUE: readonly FieldType['kind'][] = ['text', 'number', 'date', 'boolean', 'any'];

/** Whether an expression of the playbook needs the CEL library: `loadCel()` gives the parser for the environment. */
export function playbookNeedsCel(head: PlaybookHead): boolean {
  return sourcesOf(head).some(([, source]) => source !== undefined && needsCel(source));
}

/**
 * Parses and checks the expressions of a playbook once: the trigger and the measure are true or false, the day from which the steps count is
 * a date, and the dedupe key is one value.
 * @throws Error when `playbookNeedsCel` and the environment has no parser: a mistake of the caller, not of the file.
 */
export function compilePlaybook(head: PlaybookHead, environment: ExpressionEnvironment): CompiledPlaybook {
  const faults: PlaybookFault[] = [];
  const compile = (of: PlaybookExpression, kinds: readonly FieldType['kind'][], wanted: string): Expression | undefined => {
    const source = sourcesOf(head).find(([key]) => key === of)?.[1];
    if (source === undefined) return undefined;
    const compiled = compileExpression(source, environment);
    if (!compiled.ok) {
      faults.push({ of, message: compiled.message, span: compiled.span, isUnknownField: compiled.isUnknownField });
      return undefined;
    }
    if (kinds.includes(compiled.type.kind)) return compiled;
    faults.push({ of, message: `\`${of}\` needs ${wanted}, but this is ${typeName(compiled.type)}.`, span: compiled.node.span, isUnknownField: false });
    return undefined;
  };
  const expressions = {
    trigger: compile('trigger', CONDITION, 'a condition that is true or false'),
    dedupeKey: compile('dedupe_key', ONE_VALUE, 'one value, such as a date or a text'),
    dueFrom: compile('due.from', DAY, 'a date'),
    measure: compile('outcome.measure', CONDITION, 'a condition that is true or false'),
  };
  const all = Object.values(expressions).filter((each) => each !== undefined);
  return {
    head,
    ...expressions,
    faults,
    explain: explainWhenAsked(expressions.trigger, environment),
    looksBack: [...new Set(all.flatMap(({ looksBack }) => looksBack))].sort((a, b) => a - b),
    usesPeers: all.some(({ usesPeers }) => usesPeers),
  };
}

/** The parts of the trigger are compiled one by one when somebody first asks for reasons. */
function explainWhenAsked(trigger: Expression | undefined, environment: ExpressionEnvironment): (facts: Facts) => readonly MatchReason[] {
  let explain: ReturnType<typeof explainer> | undefined;
  return (facts) => {
    if (trigger === undefined) return [];
    explain ??= explainer(trigger, environment);
    return explain(facts).map(({ text, path }) => ({ text, path }));
  };
}

function sourcesOf(head: PlaybookHead): readonly (readonly [key: PlaybookExpression, source: string | undefined])[] {
  return [
    ['trigger', head.trigger],
    ['dedupe_key', head.dedupeKey],
    ['due.from', head.due.from],
    ['outcome.measure', head.outcome?.measure],
  ];
}
