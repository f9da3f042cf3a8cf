import { DEFAULT_FORMAT, Format } from './format';
import type { FormatSettings } from './format';
import { Words } from './words';
import type { WordMap } from './words';

/** How a template is rendered, as plain data that may go to a worker; stands at `environment` of the template's data. */
export interface EnvironmentData extends Partial<FormatSettings> {
  readonly words?: WordMap;
  /** Where each field stands, as an address relative to the document: `arr` → `../account.yaml#L7`. Absent where evidence is off. */
  readonly places?: Readonly<Record<string, string>>;
}

export interface RenderEnvironment {
  readonly format: Format;
  /** The address of a field, or of the nearest one around it that is there; undefined when nothing shows it. */
  readonly placeOf: (field: string) => string | undefined;
}

export function renderEnvironment({ words, places, ...format }: EnvironmentData = {}): RenderEnvironment {
  return {
    format: new Format({ ...DEFAULT_FORMAT, ...format }, new Words(words ?? {})),
    placeOf: (field) => {
      if (places === undefined) return undefined;
      for (let at = field; ; at = at.slice(0, at.lastIndexOf('.'))) {
        if (Object.hasOwn(places, at)) return places[at];
        if (!at.includes('.')) return undefined;
      }
    },
  };
}
