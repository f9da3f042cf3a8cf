import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const HOME = 'accounts/a';

/**
 * What the rules of one area find in an account, as `fault: message` without the area's name. Other files, such as a plan or the
 * settings, are given by their path from the portfolio's root.
 */
export async function findingsOf(area: string, account: string, { asOf = '2025-12-01', files = {}, file = `${HOME}/account.yaml` }: { asOf?: string; files?: Record<string, string>; file?: string } = {}): Promise<string[]> {
  const workspace: Record<string, string> = { [`${HOME}/account.yaml`]: account, ...files };
  const report = await createEngine(portsOf(memoryWorkspace(workspace), asOf)).checkFile(file);
  return report!.findings.filter(({ rule }) => rule.startsWith(`${area}/`)).map(({ rule, message }) => `${rule.slice(area.length + 1)}: ${message}`);
}
