import type { ExpressionNode } from '../../expression/expressionNode';
import type { Domain } from './domain';
import { isEmpty, narrowed } from './domain';
import type { Reading } from './readAtom';
import { isWithinField } from './requiredFields';

/** Parts of a condition that cannot all be so. */
export type Contradiction = readonly { readonly node: ExpressionNode; readonly isNegated: boolean }[];

type Source = Contradiction[number];

interface Known {
  readonly domain: Domain;
  readonly base: Domain;
  readonly said: readonly { readonly constraint: Extract<Reading, { kind: 'constraint' }>['constraint']; readonly source: Source }[];
}

/** What is taken to be so, part by part, until two parts contradict each other. Never changed: each step gives another. */
export class Assumptions {
  private constructor(
    private readonly terms: ReadonlyMap<string, Known>,
    private readonly there: ReadonlyMap<string, Source>,
    private readonly missing: ReadonlyMap<string, Source>,
  ) {}

  static readonly NONE = new Assumptions(new Map(), new Map(), new Map());

  get domains(): ReadonlyMap<string, Domain> {
    return new Map([...this.terms].map(([key, { domain }]) => [key, domain]));
  }

  /** All parts taken so far that say something of terms. */
  get sources(): Contradiction {
    return [...new Set([...this.terms.values()].flatMap(({ said }) => said.map(({ source }) => source)))];
  }

  /** @param required fields without which the part is unknown, and so not true */
  with(reading: Reading, required: readonly string[], source: Source): Assumptions | Contradiction {
    if (reading.kind === 'constant') return reading.value ? this : [source];
    if (reading.kind === 'presence') return reading.isThere ? this.needing([...required, reading.field], source) : this.without(reading.field, source);
    const needing = this.needing(required, source);
    return needing instanceof Assumptions ? needing.narrowed(reading, source) : needing;
  }

  private needing(fields: readonly string[], source: Source): Assumptions | Contradiction {
    for (const field of fields) {
      for (const [missing, other] of this.missing) if (isWithinField(field, missing)) return [other, source];
    }
    return new Assumptions(this.terms, new Map([...this.there, ...fields.map((field) => [field, source] as const)]), this.missing);
  }

  private without(field: string, source: Source): Assumptions | Contradiction {
    for (const [there, other] of this.there) if (isWithinField(there, field)) return [other, source];
    return new Assumptions(this.terms, this.there, new Map([...this.missing, [field, source]]));
  }

  private narrowed({ key, base, constraint }: Extract<Reading, { kind: 'constraint' }>, source: Source): Assumptions | Contradiction {
    const known = this.terms.get(key) ?? { domain: base, base, said: [] };
    const domain = narrowed(known.domain, constraint);
    if (!isEmpty(domain)) return new Assumptions(new Map([...this.terms, [key, { ...known, domain, said: [...known.said, { constraint, source }] }]]), this.there, this.missing);
    if (isEmpty(narrowed(base, constraint))) return [source];
    const other = known.said.find((each) => isEmpty(narrowed(narrowed(base, each.constraint), constraint)));
    return other === undefined ? [...known.said.map((each) => each.source), source] : [other.source, source];
  }
}
