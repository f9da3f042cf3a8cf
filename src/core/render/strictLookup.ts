import { nearestName } from '../text/nearestName';
import { GapMark } from './templateData';
import { UnusableField } from './unusableField';

/**
 * The named field of a template's value, its own ones only (P17). Below a gap everything is the same gap; an item that a
 * list does not have is a gap as well. A name that nobody knows, and one that is internal, comes back as `UnusableField`,
 * to be thrown where it is used.
 */
export function lookUp(owner: unknown, name: string, root: unknown): unknown {
  if (owner instanceof GapMark || owner instanceof UnusableField) return owner;
  if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, name)) {
    if (Array.isArray(owner) && /^\d+$/.test(name)) return new GapMark({ missing_field: name, label: `item ${Number(name) + 1}`, home: 'document' });
    return new UnusableField(describe(name, owner, root));
  }
  return (owner as Record<string, unknown>)[name];
}

function describe(field: string, owner: unknown, root: unknown): string {
  const here = `there is no field \`${field}\` here`;
  if (typeof owner !== 'object' || owner === null) return `${here}: what stands before it is a single value`;
  const near = nearestName(field, Object.keys(owner));
  if (near !== undefined) return `${here}; did you mean \`${near}\`?`;
  if (typeof root !== 'object' || root === null) return here;
  if (Object.hasOwn(root, field)) return `${here}, but one at the top: write \`@root.${field}\``;
  const nearAtTop = nearestName(field, Object.keys(root));
  if (nearAtTop !== undefined) return `${here}; did you mean \`${owner === root ? '' : '@root.'}${nearAtTop}\`?`;
  const known = Object.keys(owner).slice(0, 10);
  return known.length === 0 ? here : `${here}; there are: ${known.join(', ')}`;
}
