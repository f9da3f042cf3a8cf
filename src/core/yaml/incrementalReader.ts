import { LIMITS } from '../limits';
import { asSplittable, readBlock } from './readBlock';
import type { ReadText, SplittableText } from './readBlock';
import { readWhole } from './readWhole';
import { readYaml } from './readYaml';
import type { YamlSource } from './sourceTree';

/**
 * Reads the texts that a file has one after the other while somebody types. Gives what `readYaml` gives, but parses only the
 * block around the edit where it can, and shares the rest of the tree with that of the last whole text.
 */
export class IncrementalReader {
  /** The last text that was read as a whole, not yet looked at more closely. */
  private whole: YamlSource | undefined;
  private splittable: SplittableText | undefined;

  read(text: string, { caret }: { readonly caret?: number } = {}): YamlSource {
    const block = this.readBlock(text, caret);
    if (block?.state === 'whole') this.splittable = block;
    if (block !== undefined) return block;
    const source = readYaml(text, caret === undefined ? {} : { caret });
    if (source.state === 'whole') this.whole = source;
    return source;
  }

  /**
   * Reads a text that the file will not have, such as one with a placeholder at the caret, and forgets it. The state is never better than
   * the text: `whole` only where it parses as it stands.
   */
  peek(text: string): YamlSource {
    return this.readBlock(text, undefined) ?? readWhole(text);
  }

  private readBlock(text: string, caret: number | undefined): ReadText | undefined {
    if (this.whole !== undefined) this.splittable = asSplittable(this.whole);
    this.whole = undefined;
    return this.splittable && text.length <= LIMITS.readBytes ? readBlock(this.splittable, text, caret) : undefined;
  }
}
