/** One state of a text while somebody types, with the caret's offset. */
export interface Keystroke {
  readonly text: string;
  readonly caret: number;
}

const TYPED = '  - name: Zoe Quinn\n    email: zoe@example.com\n    role: chmpion\n    title: Director\n';

/** All states of typing a stakeholder (with a misspelt role) at the head of the list; `step` characters at a time. */
export function typeStakeholder(base: string, step: number): Keystroke[] {
  const at = base.indexOf('stakeholders:\n') + 'stakeholders:\n'.length;
  const states: Keystroke[] = [];
  for (let typed = 0; typed <= TYPED.length; typed += step) {
    states.push({ text: `${base.slice(0, at)}${TYPED.slice(0, typed)}\n${base.slice(at)}`, caret: at + typed });
  }
  return states;
}
