import type { SourceDocument } from '../../model/sourceDocument';
import type { MatchedPlaybook } from '../../playbooks/playbooks';
import type { Span } from '../../text/span';
import { entryOf } from '../../yaml/nodePath';
import { onOneLine } from '../onOneLine';
import { titleLine } from '../titleLine';
import { matchHeadline, namesByState } from './matchWords';
import type { PlaybookLens } from './playbookAuthoring';

/** The lens of a playbook, on its trigger's line, else on its first. @param stale the text does not parse, and the figures are those of the last one that did */
export function playbookLens(front: SourceDocument, matched: MatchedPlaybook, { currency, stale }: { readonly currency: string; readonly stale: boolean }): PlaybookLens {
  const headline = matchHeadline(matched, currency);
  const names = matched.fault?.message ?? namesByState(matched.matches, ({ account }) => onOneLine(account.name));
  return {
    span: triggerSpan(front),
    title: titleLine(headline) + (stale ? ' · as of the last readable text' : ''),
    tooltip: names === '' ? 'Nothing is known of any account that would make it apply' : names,
    playbook: matched.playbook.id,
  };
}

function triggerSpan({ sheets, yaml, text }: SourceDocument): Span {
  const [sheet] = sheets;
  const key = sheet === undefined || yaml.state !== 'whole' ? undefined : entryOf(sheet.body, 'trigger')?.key;
  if (key !== undefined) return { start: key.start, end: key.end };
  // Where the text does not parse its look must do, so that the line stays where it is.
  const found = /^trigger(?=[ \t]*:)/m.exec(text);
  if (found !== null) return { start: found.index, end: found.index + found[0].length };
  return sheet === undefined ? { start: 0, end: 0 } : { start: sheet.head.start, end: sheet.head.end };
}
