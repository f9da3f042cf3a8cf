import type { SheetKind } from '../../model/sourceDocument';
import type { Settings } from '../../model/settings';
import { forEachName } from '../../schema/symbolNames';
import { nearestName } from '../../text/nearestName';
import { isJsonObject } from '../../yaml/jsonValue';
import { shown } from '../../yaml/problems';
import type { JsonObject } from '../../yaml/sourceTree';
import type { SheetRule } from '../rule';
import { addStray, otherPlaces, writeEverywhere } from './strayNames';
import type { StrayNames } from './strayNames';

/**
 * A person of ours is named whom the settings do not know.
 *
 * @why Work that is given to a name that nobody has is done by nobody, and documents show the bare id (S4, R8).
 * @instead Write the id of a person, or add the person to the settings. Only portfolios that name their people are checked. A task may
 * be owned by a stakeholder of the account; in a plan, where either side may own a part, only slips of the pen are reported.
 * @bad
 * ```yaml
 * account: Acme Corp
 * csm: dana.ryes
 * # customer-success.yaml
 * people:
 *   dana.reyes: { name: Dana Reyes }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * csm: dana.reyes
 * # customer-success.yaml
 * people:
 *   dana.reyes: { name: Dana Reyes }
 * ```
 */
export const unknownPerson: SheetRule = {
  id: 'data/unknown-person',
  on: 'sheet',
  severity: 'warning',
  facts: ['S4', 'R8'],
  *check({ kind, value, settings }) {
    const people = knownPeople(settings);
    if (people.known.size === 0) return;
    const strays = strayPeople(kind, value, people);
    for (const [name, paths] of strays) {
      const near = people.near(name);
      if (near === undefined && isEitherSide(kind, paths[0]!)) continue;
      const others = otherPlaces(paths);
      yield {
        message: `${shown(name)} is none of our people in the settings.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`,
        path: paths[0]!,
        help: near === undefined ? 'Write the id of one of our people, or add the person to the settings.' : 'Write the id, or add the person to the settings.',
        fixes: (edit) => (near === undefined ? [] : writeEverywhere(edit, paths, near)),
        ...(others.length > 0 && { related: others }),
      };
    }
  },
};

/** Owners in a plan may be the customer’s; who they are stands in another file. */
function isEitherSide(kind: string, [first]: readonly (string | number)[]): boolean {
  return kind === 'success-plan' && first !== 'owner';
}

function strayPeople(kind: SheetKind, value: JsonObject, people: KnownPeople): StrayNames {
  const strays: StrayNames = new Map();
  if (kind === 'health-model' || kind === 'template') return strays;
  let theirs: ReadonlySet<string> | undefined;
  forEachName(kind, value, (name, { kinds, role }, path) => {
    if (role !== 'reference' || kinds[0] !== 'person' || people.known.has(name)) return;
    if (kinds.includes('stakeholder')) {
      theirs ??= stakeholdersOf(value);
      if (theirs.has(name)) return;
    }
    addStray(strays, name, path());
  });
  return strays;
}

/** The customer’s people, by name: of an account’s list, or of a plan’s three. */
function stakeholdersOf({ stakeholders }: JsonObject): ReadonlySet<string> {
  const people = typeof stakeholders === 'object' && stakeholders !== null ? Object.values(stakeholders) : [];
  return new Set(people.flatMap((person) => (isJsonObject(person) && typeof person['name'] === 'string' ? [person['name']] : [])));
}

interface KnownPeople {
  /** Their ids and their names. */
  readonly known: ReadonlySet<string>;
  /** The id of the person who was probably meant. */
  readonly near: (name: string) => string | undefined;
}

const peopleOf = new WeakMap<Settings, KnownPeople>();

/** Made once for each state of the settings, not at each keystroke. */
function knownPeople(settings: Settings): KnownPeople {
  let people = peopleOf.get(settings);
  if (people === undefined) {
    const idOf = new Map(Object.entries(settings.people).flatMap(([id, { name }]) => [[id, id], [name, id]] as const));
    const near = (name: string) => idOf.get(nearestName(name, idOf.keys()) ?? '');
    people = { known: new Set(idOf.keys()), near };
    peopleOf.set(settings, people);
  }
  return people;
}
