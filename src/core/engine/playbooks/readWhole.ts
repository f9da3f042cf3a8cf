import type { PlaybookDocument } from '../../playbooks/playbook';
import { UserError } from '../../userError';

/** A playbook with its text; Markdown is read only here. */
export async function readWhole(file: string, _text: string): Promise<PlaybookDocument> {
  throw new UserError(`${file}: playbooks cannot be read yet`);
}
