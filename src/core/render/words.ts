/** Words of a language by their dotted key, as the files in `templates/<language>/words` have them. */
export type WordMap = { readonly [key: string]: string | WordMap };

/** The words that templates print by key. A key that is missing is told by undefined, never by an empty text. */
export class Words {
  static readonly none = new Words({});

  constructor(private readonly map: WordMap) {}

  /** The text at a dotted key; undefined where there is none, or a group of them. */
  find(...key: readonly string[]): string | undefined {
    let at: string | WordMap | undefined = this.map;
    for (const part of key.flatMap((each) => each.split('.'))) {
      at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined;
    }
    return typeof at === 'string' ? at : undefined;
  }

  /** The translation of an English text that code gives, such as a gap's label; the text itself where there is none. */
  ofText(group: string, text: string): string {
    const texts = this.map[group];
    const found = typeof texts === 'object' && Object.hasOwn(texts, text) ? texts[text] : undefined;
    return typeof found === 'string' ? found : text;
  }
}

/** One set of words over another: what the first lacks is the second's. */
export function mergeWords(over: WordMap, under: WordMap): WordMap {
  const merged: Record<string, string | WordMap> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(under, key) ? under[key] : undefined;
    merged[key] = typeof value === 'object' && typeof below === 'object' ? mergeWords(value, below) : value;
  }
  return merged;
}
