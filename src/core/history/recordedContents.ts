import type { FileContent, History } from '../ports';

const LOST: FileContent = { kind: 'unreadable', reason: 'lost', detail: 'its text is not on this machine' };

/** What contents of the history hold: their texts, or why they have none. */
export async function recordedContents(history: Pick<History, 'texts' | 'unreadable'>, contents: readonly string[]): Promise<ReadonlyMap<string, FileContent>> {
  const texts = await history.texts(contents);
  const without = contents.filter((content) => !texts.has(content));
  const reasons = without.length === 0 ? new Map<string, FileContent>() : await history.unreadable(without);
  return new Map(contents.map((content) => [content, texts.has(content) ? { kind: 'text', text: texts.get(content)! } : (reasons.get(content) ?? LOST)]));
}
