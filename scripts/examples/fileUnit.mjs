import { withoutPassages } from './accountSheet.mjs';

/** A file of the portfolio that is no account, such as its settings. */
export class FileUnit {
  #text;
  #changes;
  name;

  /** @param changes `{ day, now?, was? }`, oldest first; the first one brings the file */
  constructor(name, text, changes) {
    this.name = name;
    this.#text = text;
    this.#changes = changes;
  }

  steps() {
    return this.#changes.map((change) => ({
      ...change,
      apply: (state) => ({ ahead: (state?.ahead ?? this.#changes.filter(({ now }) => now !== undefined)).filter((other) => other !== change) }),
    }));
  }

  filesAt({ ahead }) {
    return new Map([[this.name, withoutPassages(this.#text, ahead)]]);
  }
}
