const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** A revision as people name it: the first seven digits of a commit; other ids as they are. */
export function shortId(id: string): string {
  return OBJECT_ID.test(id) ? id.slice(0, 7) : id;
}
