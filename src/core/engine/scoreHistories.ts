import type { IsoDay } from '../calendar/isoDay';
import { PastWorkspace } from '../history/pastWorkspace';
import type { ChangeRequest, Moment, PastFiles, PastPortfolio, PortfolioRequest, ScoreHistories, ScoreTimeline, TimelineRequest } from '../history/scoreHistories';
import type { ModelInForce, ScoreChange } from '../history/scoreChange';
import { isCandidate } from '../model/documentKind';
import type { SourceDocument } from '../model/sourceDocument';
import type { HistoryState } from '../ports';
import { accountChange } from './history/accountChange';
import { accountNow, brokenFile } from './history/accountNow';
import { accountTimeline } from './history/accountTimeline';
import { KeptScene } from './history/keptScene';
import { findRecorded } from './history/moments';
import { pastPortfolio } from './history/pastPortfolio';
import { withRulesOfNow } from './history/withRulesOfNow';
import type { RecordedPorts } from './historyOf';
import type { KnownPortfolio } from './knownPortfolio';
import type { LoadedContext } from './portfolioContext';
import { healthOf } from './scoring';

/** Scores of the past that are kept for the next question about the same day, over all portfolios; those of the last one always are. */
const MOST_SCORES = 20_000;

/** What past scores can be asked of this portfolio. What is recorded never changes, so that answers are kept until `forget`. */
export class RecordedHistories implements ScoreHistories {
  private readonly scene: KeptScene;
  private portfolios: readonly { readonly context: LoadedContext; readonly portfolio: PastPortfolio }[] = [];

  /** @param readText gives the document of a text, of now or then */
  constructor(
    private readonly ports: RecordedPorts,
    private readonly known: KnownPortfolio,
    private readonly readText: (file: string, text: string) => SourceDocument | undefined,
  ) {
    this.scene = new KeptScene(ports.history, ports, known, readText);
  }

  state(): Promise<HistoryState> {
    return this.ports.history.state();
  }

  async dayOf(moment: Moment): Promise<IsoDay> {
    return (await this.scene.moment(moment)).day;
  }

  async change(request: ChangeRequest): Promise<ScoreChange> {
    return accountChange(this.scene, request);
  }

  async timeline(request: TimelineRequest): Promise<ScoreTimeline> {
    const state = await this.state();
    if (state.kind === 'none') return this.todayAlone(request, state.reason);
    return accountTimeline(this.scene, request);
  }

  async portfolioAt(request: PortfolioRequest): Promise<PastPortfolio> {
    const { ports: { history }, scene } = this;
    const moment = await findRecorded(history, request.at, this.ports.clock.today());
    const context = request.model === 'then' ? await scene.contextAt(moment.revision) : await this.known.contexts.load();
    const kept = this.portfolios.find((each) => each.context === context && each.portfolio.revision.id === moment.revision.id && each.portfolio.day === moment.day);
    if (kept !== undefined) return kept.portfolio;
    const portfolio = await pastPortfolio({ history, past: scene.past }, moment, context, request);
    if (request.token?.isCancellationRequested !== true) this.keep(context, portfolio);
    return portfolio;
  }

  async filesAt(at: string, model: ModelInForce = 'now'): Promise<PastFiles> {
    const { history } = this.ports;
    const { day, revision } = await findRecorded(history, at, this.ports.clock.today());
    const past = await PastWorkspace.at(history, revision.id);
    await past.preload(past.list().filter(isCandidate));
    return { day, revision, workspace: model === 'then' ? past : withRulesOfNow(past, this.ports.workspace) };
  }

  /** Something new was recorded, or the present line of work is another one. */
  forget(): void {
    this.scene.forget();
  }

  private keep(context: LoadedContext, portfolio: PastPortfolio): void {
    let room = MOST_SCORES - portfolio.accounts.length;
    const others = this.portfolios.filter((each) => (room -= each.portfolio.accounts.length) >= 0);
    this.portfolios = [{ context, portfolio }, ...others];
  }

  private async todayAlone(request: TimelineRequest, reason: string): Promise<ScoreTimeline> {
    const { read, isBroken } = await accountNow(request, this.ports.workspace, this.readText);
    if (isBroken) throw brokenFile(request.file);
    const health = healthOf(read, await this.known.scoreBasis(request.healthModel));
    return { account: read.account, points: [{ day: health.asOf, revision: undefined, health, change: undefined }], end: 'beginning', notes: [`There is no history here: ${reason}.`] };
  }
}
