import type { Finding } from '../../finding';
import type { PlanData } from '../../model/planInput';
import type { Settings } from '../../model/settings';
import type { AccountData } from '../documentInput';
import { present } from '../known';
import { internalTexts } from './internalTexts';
import { NoteFinder } from './noteFinder';
import { OtherNames } from './otherNames';
import { readableText } from './readableText';
import type { ReadableText } from './readableText';

/** What tells whether a text may go to the customer. */
export interface OutgoingContext {
  /** The customer, and their plan, with all that is internal. */
  readonly account: AccountData;
  readonly plan?: PlanData | undefined;
  readonly settings: Settings;
  /** Names of the portfolio's other accounts. */
  readonly otherAccounts: readonly string[];
}

/**
 * What must not go out in a text for a customer, however it came there: another customer's name, what the team wrote for itself, a
 * competitor's name, a gap that nobody filled. In the order of the text; the spans are those of the Markdown.
 */
export function outgoingFindings(markdown: string, context: OutgoingContext): Finding[] {
  const readable = readableText(markdown);
  const { notes, competitors, shown } = internalTexts(context.account, context.plan);
  const found = [...otherCustomers(readable, context), ...ownNotes(readable, notes, shown), ...named(readable, competitors, context), ...gaps(markdown)];
  return found.sort((a, b) => a.span.start - b.span.start);
}

function otherCustomers(readable: ReadableText, context: OutgoingContext): Finding[] {
  return new OtherNames(context.otherAccounts, customerNames(context), ownNames(context)).find(readable).map(({ name, start, end }) => ({
    rule: 'document/other-account',
    severity: 'error',
    message: `${described(readable.text.slice(start, end), name)}; this text is for ${nameOf(context.account)}.`,
    help: 'Take the name out before you send it.',
    span: readable.spanOf(start, end),
    fixes: [],
  }));
}

function described(written: string, name: string): string {
  return written === name ? `\`${name}\` is another customer` : `\`${written}\` is another customer, ${name}`;
}

function ownNotes(readable: ReadableText, notes: readonly string[], shown: readonly string[]): Finding[] {
  const finder = new NoteFinder(readable.text, shown);
  const taken = new Set<number>();
  return notes.flatMap((note) =>
    finder.find(note).flatMap(({ start, end }): Finding[] => {
      if (taken.has(start)) return [];
      taken.add(start);
      return [
        {
          rule: 'document/internal-note',
          severity: 'error',
          message: `\`${readable.text.slice(start, end)}\` is an internal note on this account.`,
          help: 'Take it out, or say it as the customer should read it.',
          span: readable.spanOf(start, end),
          fixes: [],
        },
      ];
    }),
  );
}

function named(readable: ReadableText, competitors: readonly string[], context: OutgoingContext): Finding[] {
  return new OtherNames(competitors, customerNames(context), ownNames(context)).find(readable).map(({ name, start, end }) => ({
    rule: 'document/internal-note',
    severity: 'error',
    message: `\`${name}\` is a competitor that our own notes name.`,
    help: 'Take the name out before you send it.',
    span: readable.spanOf(start, end),
    fixes: [],
  }));
}

/** Gaps stand in no comment: the markers of regions and the origin hold none. */
function gaps(markdown: string): Finding[] {
  return [...markdown.matchAll(/⟦[^⟧\n]*⟧?/g)].map((match) => ({
    rule: 'document/gap',
    severity: 'warning',
    message: `This is still to be filled in: \`${match[0]}\`.`,
    help: 'Fill it in here, or in the field that it names and refresh the document.',
    span: { start: match.index, end: match.index + match[0].length },
    fixes: [],
  }));
}

function customerNames({ account, plan }: OutgoingContext): string[] {
  return present([account.account, plan?.account]);
}

/** Names that belong to this customer or to us, which another customer's name may be a part of. */
function ownNames({ account, settings }: OutgoingContext): string[] {
  const names = [
    settings.company.name,
    ...Object.values(settings.people).map((person) => person.name),
    ...present(account.stakeholders).map((person) => person.name),
    ...present(account.contract?.products).map((product) => product.name),
    ...present(account.usage?.features).map((feature) => feature.name),
  ];
  return present(names);
}

function nameOf(account: AccountData): string {
  return account.account ?? 'this customer';
}
