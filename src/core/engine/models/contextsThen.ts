import type { IsoDay } from '../../calendar/isoDay';
import { SETTINGS_FILE } from '../../model/documentKind';
import type { Workspace } from '../../ports';
import { PortfolioContexts } from '../portfolioContext';
import type { LoadedContext } from '../portfolioContext';
import type { RecordedFiles } from './recordedFiles';

/** The settings and health model that were in force on any day; each pair of texts is read once. */
export class ContextsThen {
  private readonly byTexts = new Map<string, Promise<LoadedContext>>();

  constructor(private readonly recorded: RecordedFiles) {}

  async on(day: IsoDay): Promise<LoadedContext> {
    const settings = await this.recorded.textOn(SETTINGS_FILE, day);
    const inForce = await this.kept(`settings ${settings?.content ?? ''}`, day);
    const file = inForce.settings.healthModel;
    const model = file === undefined ? undefined : await this.recorded.textOn(file, day);
    return model === undefined ? inForce : this.kept(`${settings!.content} ${model.content}`, day);
  }

  private kept(key: string, day: IsoDay): Promise<LoadedContext> {
    let context = this.byTexts.get(key);
    if (context === undefined) this.byTexts.set(key, (context = new PortfolioContexts(this.filesOn(day)).load()));
    return context;
  }

  /** Few files are read, and only by name. */
  private filesOn(day: IsoDay): Workspace {
    return {
      list: () => [],
      read: async (file) => {
        const recorded = await this.recorded.textOn(file, day);
        return recorded === undefined ? { kind: 'unreadable', reason: 'missing', detail: 'it was not there' } : { kind: 'text', text: recorded.text };
      },
    };
  }
}
