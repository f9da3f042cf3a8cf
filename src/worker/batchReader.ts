import { LIMITS } from '../core/limits';
import type { Unreadable } from '../core/ports';
import { decodeText } from '../core/text/decodeText';

const NEWLINE = 10;
const NOTHING = Buffer.alloc(0);
const LOST: Unreadable = { kind: 'unreadable', reason: 'lost', detail: 'its text is not on this machine' };
const TOO_LARGE: Unreadable = { kind: 'unreadable', reason: 'too-large', detail: `larger than ${LIMITS.readBytes / 1_000_000} MB` };
const NO_FILE: Unreadable = { kind: 'unreadable', reason: 'denied', detail: 'it is not a file' };

/**
 * Reads what `git cat-file --batch` prints, as it comes: `<id> blob <bytes>`, a line break, the bytes, a line break; or `<id> missing`.
 * Contents that are no text of ours, or larger than we read, are passed over without being kept.
 */
export class BatchReader {
  /** What came and is not read yet. */
  private pending: Buffer = NOTHING;
  private pieces: Buffer[] = [];
  /** Bytes that are still to come of the content in hand, with the line break behind it; 0 between two. */
  private left = 0;
  /** Whose content is in hand; undefined while it is passed over. */
  private id: string | undefined;

  /**
   * @param give gets each text as soon as it is complete
   * @param lack gets each content that is passed over, with the reason
   */
  constructor(
    private readonly give: (id: string, text: string) => void,
    private readonly lack: (id: string, reason: Unreadable) => void,
  ) {}

  push(piece: Buffer): void {
    this.pending = this.pending.length === 0 ? piece : Buffer.concat([this.pending, piece]);
    while (this.left > 0 ? this.takeContent() : this.takeHead());
  }

  /** Whether there was a whole line to read. */
  private takeHead(): boolean {
    const end = this.pending.indexOf(NEWLINE);
    if (end < 0) return false;
    const [id, type, size] = this.pending.toString('latin1', 0, end).split(' ');
    this.pending = this.pending.subarray(end + 1);
    if (size === undefined || !/^\d+$/.test(size)) {
      this.lack(id!, LOST);
      return true;
    }
    this.left = Number(size) + 1;
    this.id = type === 'blob' && Number(size) <= LIMITS.readBytes ? id : undefined;
    if (this.id === undefined) this.lack(id!, type === 'blob' ? TOO_LARGE : NO_FILE);
    return true;
  }

  /** Whether the content is complete. */
  private takeContent(): boolean {
    const piece = this.pending.subarray(0, this.left);
    this.pending = this.pending.subarray(piece.length);
    this.left -= piece.length;
    if (this.id !== undefined) this.pieces.push(piece);
    if (this.left > 0) return false;
    this.keep();
    return true;
  }

  private keep(): void {
    if (this.id === undefined) return;
    const bytes = this.pieces.length === 1 ? this.pieces[0]! : Buffer.concat(this.pieces);
    const content = decodeText(bytes.subarray(0, -1));
    const { id } = this;
    this.pieces = [];
    this.id = undefined;
    if (content.kind === 'text') this.give(id, content.text);
    else this.lack(id, { kind: 'unreadable', reason: content.reason, detail: content.detail });
  }
}
