import { describe, expect, it } from 'vitest';
import { findingsAsSarif } from '../../../src/core/report/findingsAsSarif';
import { sinkText } from '../../../src/core/report/sinkText';
import { CHECKED } from './support/findings';

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly name: string; readonly semanticVersion: string; readonly rules: readonly { id: string }[] } };
    readonly results: readonly { ruleId: string; ruleIndex: number; level: string; locations: readonly Location[]; relatedLocations?: readonly (Location & { id: number })[] }[];
    readonly invocations: readonly { executionSuccessful: boolean; toolExecutionNotifications: readonly { message: { text: string } }[] }[];
  }[];
}
interface Location {
  readonly physicalLocation: { readonly artifactLocation: { uri: string }; readonly region: { startLine: number; startColumn: number; endLine: number; endColumn: number } };
}

async function sarif(): Promise<Sarif> {
  return JSON.parse(await sinkText((sink) => findingsAsSarif(CHECKED, sink, '1.2.3', (file) => `cs/${file}`))) as Sarif;
}

describe('findingsAsSarif', () => {
  it('is SARIF 2.1.0 with one run of ours', async () => {
    const { version, runs } = await sarif();
    expect(version).toBe('2.1.0');
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ columnKind: 'utf16CodeUnits', tool: { driver: { name: 'csac', semanticVersion: '1.2.3' } } });
  });

  it('lists each rule once, and each result points to its rule', async () => {
    const run = (await sarif()).runs[0]!;
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['a/info', 'health/stale', 'schema/unknown-key']);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(run.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });

  it('counts from 1 and percent-encodes paths', async () => {
    const { physicalLocation } = (await sarif()).runs[0]!.results[0]!.locations[0]!;
    expect(physicalLocation.artifactLocation.uri).toBe('cs/accounts/acme%20%231/account.yaml');
    expect(physicalLocation.region).toEqual({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 6 });
  });

  it('carries other places, fixes, and files that were passed over', async () => {
    const run = (await sarif()).runs[0]!;
    expect(run.results[0]).toMatchObject({
      relatedLocations: [{ id: 0, message: { text: 'The account' }, physicalLocation: { region: { startLine: 1, startColumn: 1 } } }],
      fixes: [{ description: { text: 'Rename to `health`' }, artifactChanges: [{ replacements: [{ insertedContent: { text: 'health' } }] }] }],
    });
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [{ message: { text: 'Not checked: it is a binary file' } }],
    });
  });

  it('encodes names that no URI could hold', async () => {
    const [checked] = CHECKED;
    const text = await sinkText((sink) => findingsAsSarif([checked!], sink, '1.2.3', () => 'a\n\u001b/\ud800.yaml'));
    expect(text).toContain('"uri": "a%0A%1B/%EF%BF%BD.yaml"');
  });
});
