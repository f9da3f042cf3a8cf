import type { IsoDay } from '../../calendar/isoDay';
import type { FileHistory, FileVersion, History } from '../../ports';

/** As many as anybody will look at; a file that changes every day is so covered for years. */
const MOST_VERSIONS = 1000;

/** A file as it stood at the end of a day, under the path that it had then. */
export interface RecordedText {
  readonly file: string;
  readonly text: string;
  /** Equal texts have equal names. */
  readonly content: string;
}

/** The texts that files had on any day, asked file by file: for few files on many days. Each is read once. */
export class RecordedFiles {
  private readonly histories = new Map<string, Promise<FileHistory>>();
  private readonly texts = new Map<string, Promise<string | undefined>>();

  constructor(private readonly history: History) {}

  /** Undefined where the file was not recorded by then, or its text cannot be read. */
  async textOn(file: string, day: IsoDay): Promise<RecordedText | undefined> {
    const version = (await this.versions(file)).versions.find(({ revision }) => revision.day <= day);
    const text = version && (await this.textOf(version));
    return version === undefined || text === undefined ? undefined : { file: version.file, text, content: version.content };
  }

  versions(file: string): Promise<FileHistory> {
    let known = this.histories.get(file);
    if (known === undefined) this.histories.set(file, (known = this.history.versions(file, MOST_VERSIONS)));
    return known;
  }

  private textOf({ content }: FileVersion): Promise<string | undefined> {
    let text = this.texts.get(content);
    if (text === undefined) this.texts.set(content, (text = this.history.texts([content]).then((texts) => texts.get(content))));
    return text;
  }
}
