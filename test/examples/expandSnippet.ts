/**
 * The text that a VS Code snippet leaves when a person accepts every default: tab stops, placeholders (nested ones
 * too), choices and the date variables. `choose` gives the index of the choice to take for a tab stop.
 * @throws Error on syntax that VS Code's grammar has and this reader does not (transforms), or that is not closed.
 */
export function expandSnippet(body: readonly string[], choose: (tabStop: number) => number = () => 0): string {
  const reader = new SnippetReader(body.join('\n'), choose);
  return reader.readUntil('');
}

/** Numbers of the tab stops that offer choices, with how many they offer. */
export function choicesOf(body: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const match of body.join('\n').matchAll(/\$\{(\d+)\|((?:[^|\\]|\\.)*)\|\}/g)) found.set(Number(match[1]), splitChoices(match[2]!).length);
  return found;
}

const VARIABLES: Readonly<Record<string, string>> = { CURRENT_YEAR: '2025', CURRENT_MONTH: '12', CURRENT_DATE: '01' };

class SnippetReader {
  private at = 0;
  private readonly values = new Map<number, string>();

  constructor(
    private readonly text: string,
    private readonly choose: (tabStop: number) => number,
  ) {}

  /** Reads on to `end`, which is eaten; to the end of the text where it is empty. */
  readUntil(end: '' | '}'): string {
    let result = '';
    while (this.at < this.text.length) {
      const character = this.text[this.at]!;
      if (character === end) {
        this.at++;
        return result;
      }
      if (character === '\\' && '$}\\'.includes(this.text[this.at + 1] ?? ' ')) {
        result += this.text[this.at + 1]!;
        this.at += 2;
      } else if (character === '$') result += this.readInsertion();
      else {
        result += character;
        this.at++;
      }
    }
    if (end !== '') throw new Error(`snippet is not closed: ${this.text}`);
    return result;
  }

  private readInsertion(): string {
    const plain = this.take(/\$(\d+|[A-Z_]+)/y);
    if (plain) return this.valueOf(plain[1]!);
    const closed = this.take(/\$\{(\d+|[A-Z_]+)\}/y);
    if (closed) return this.valueOf(closed[1]!);
    const choice = this.take(/\$\{(\d+)\|((?:[^|\\]|\\.)*)\|\}/y);
    if (choice) return this.remember(Number(choice[1]), splitChoices(choice[2]!)[this.choose(Number(choice[1]))] ?? '');
    const placeholder = this.take(/\$\{(\d+):/y);
    if (placeholder) return this.remember(Number(placeholder[1]), this.readUntil('}'));
    throw new Error(`snippet syntax not understood at: ${this.text.slice(this.at, this.at + 20)}`);
  }

  private remember(tabStop: number, value: string): string {
    const known = this.values.get(tabStop);
    this.values.set(tabStop, known ?? value);
    return known ?? value;
  }

  private valueOf(name: string): string {
    if (/^\d/.test(name)) return this.values.get(Number(name)) ?? '';
    const value = VARIABLES[name];
    if (value === undefined) throw new Error(`snippet variable ${name} is not among ${Object.keys(VARIABLES).join(', ')}`);
    return value;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match ?? undefined;
  }
}

function splitChoices(list: string): string[] {
  return list.split(/(?<!\\),/).map((choice) => choice.replace(/\\([,|\\$}])/g, '$1'));
}
