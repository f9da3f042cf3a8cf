import type { Finding, Fix, Severity } from '../finding';
import type { Range } from '../text/position';
import { messageWithHelp, rangeIn } from './checkedFile';
import type { CheckedFile } from './checkedFile';
import type { Sink } from './sink';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * Findings as SARIF 2.1.0, for code scanning.
 * @param fromRepository the path by which the scanner knows a file, from its path in the portfolio
 */
export function findingsAsSarif(files: readonly CheckedFile[], sink: Sink, toolVersion: string, fromRepository: (file: string) => string): void {
  const ruleIds = [...new Set(files.flatMap((file) => file.findings.map((finding) => finding.rule)))].sort();
  const ruleIndexes = new Map(ruleIds.map((id, index) => [id, index]));
  const results = files.flatMap((file) => {
    const uri = relativeUri(fromRepository(file.file));
    return file.findings.map((finding) => resultOf(file, finding, uri, ruleIndexes.get(finding.rule)!));
  });
  const notifications = files
    .filter((file) => file.skipped !== undefined)
    .map((file) => ({ level: 'note', message: { text: `Not checked: ${file.skipped}` }, locations: [locationOf(relativeUri(fromRepository(file.file)))] }));
  sink.json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'csac', semanticVersion: toolVersion, rules: ruleIds.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        results,
      },
    ],
  });
}

function resultOf(file: CheckedFile, finding: Finding, uri: string, ruleIndex: number): object {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: messageWithHelp(finding) },
    locations: [locationOf(uri, rangeIn(file, finding.span))],
    ...(finding.related && {
      relatedLocations: finding.related.map(({ message, span }, id) => ({ id, message: { text: message }, ...locationOf(uri, rangeIn(file, span)) })),
    }),
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => fixOf(file, fix, uri)) }),
  };
}

function fixOf(file: CheckedFile, fix: Fix, uri: string): object {
  const replacements = fix.edits.map(({ span, newText }) => ({ deletedRegion: regionOf(rangeIn(file, span)), insertedContent: { text: newText } }));
  return { description: { text: fix.title }, artifactChanges: [{ artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, replacements }] };
}

function locationOf(uri: string, range?: Range): object {
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...(range && { region: regionOf(range) }) } };
}

/** SARIF counts lines and columns from 1; the end column is exclusive, as ours. */
function regionOf({ start, end }: Range): object {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** A path as a URI reference: each part percent-encoded, since names may hold spaces, `#` or line breaks. */
function relativeUri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(LONE_SURROGATE, '\ufffd')))
    .join('/');
}
