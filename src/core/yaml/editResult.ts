import type { TextEdit } from '../text/textEdit';

/** Why no edits are proposed, as one or two plain sentences for the user. */
export interface EditRefusal {
  readonly ok: false;
  readonly reason: string;
}

/** The edits that do what was asked, or why there are none. Nothing is changed half. */
export type EditResult = { readonly ok: true; readonly edits: readonly TextEdit[] } | EditRefusal;

export function edits(...list: TextEdit[]): EditResult {
  return { ok: true, edits: list };
}

export function refuse(reason: string): EditRefusal {
  return { ok: false, reason };
}
