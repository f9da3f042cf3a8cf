import type { YamlPath } from '../yaml/sourceTree';
import type { AccountScene, PlanScene, RuleFinding, SheetScene } from './rule';

type Scene = AccountScene | PlanScene | SheetScene;

/** A question that a rule asked of its scene, and the answer that it got. */
interface Asked {
  readonly ask: (scene: Scene) => unknown;
  readonly answer: unknown;
}

/** All that a rule asked when it last looked, each question once, and what it found then. */
interface Look {
  readonly questions: Set<string>;
  readonly asked: Asked[];
  findings: readonly RuleFinding[];
}

/** By kind of sheet, the last look of each rule at one; like `rememberLast`, nothing older. */
const lastLooks = new Map<string, Map<string, Look>>();

/**
 * A scene that sees what rules look at, so that a rule which would see the same again need not look. That pays while somebody
 * types, when all but one of the top-level values of a sheet are those of the text before; in bulk work it would only cost.
 */
export class WatchedScene<Watched extends Scene> {
  private readonly last: Map<string, Look>;
  private look: Look = { questions: new Set(), asked: [], findings: [] };

  /** @param kind Tells apart the sheets of one file. */
  constructor(
    private readonly scene: Watched,
    kind: string,
  ) {
    this.last = lastLooks.get(kind) ?? new Map<string, Look>();
    lastLooks.set(kind, this.last);
  }

  /** What the rule finds here. Also what its fixes ask of the scene counts, as long as they are made before the next rule looks. */
  check(rule: { readonly id: string; readonly check: (scene: Watched) => Iterable<RuleFinding> }): readonly RuleFinding[] {
    const last = this.last.get(rule.id);
    if (last !== undefined && this.answersAlike(last)) return last.findings;
    this.last.delete(rule.id);
    this.look = { questions: new Set(), asked: [], findings: [] };
    // Each rule gets a scene of its own: what a shared helper remembers of one scene it would not ask of it again.
    this.look.findings = [...rule.check(this.watch(this.scene, 'scene', (other) => other, this.inside(this.scene)))];
    this.last.set(rule.id, this.look);
    return this.look.findings;
  }

  private answersAlike({ asked }: Look): boolean {
    return asked.every(({ ask, answer }) => ask(this.scene) === answer);
  }

  private note(question: string, ask: Asked['ask'], answer: unknown): void {
    if (this.look.questions.has(question)) return;
    this.look.questions.add(question);
    this.look.asked.push({ ask, answer });
  }

  /** What of a scene is new at every text although most of what it holds is not. */
  private inside(scene: Scene): Readonly<Record<string, unknown>> {
    const own: Record<string, unknown> = { parameter: this.parameter };
    if ('value' in scene) own['value'] = this.watch(scene.value, 'value', (other) => ('value' in other ? other.value : undefined));
    if (!('data' in scene)) return own;
    const data = this.watch(scene.data, 'data', (other) => ('data' in other ? other.data : undefined));
    const { account } = scene;
    if (account?.data === scene.data) own['account'] = this.watch(account, 'account', (other) => ('account' in other ? other.account : undefined), { data });
    return { ...own, data, isWritten: this.isWritten };
  }

  /** The object, which notes each of its values that is asked for. Those in `own` note by themselves what they are asked. */
  private watch<T extends object>(target: T, name: string, find: (scene: Scene) => object | undefined, own: Readonly<Record<string, unknown>> = {}): T {
    const noteKey = (key: string | symbol): void => {
      this.note(`${name} ${String(key)}`, (scene) => Reflect.get(find(scene) ?? {}, key), Reflect.get(target, key));
    };
    return new Proxy(target, {
      get: (_, key) => {
        if (typeof key === 'string' && Object.hasOwn(own, key)) return own[key];
        noteKey(key);
        return Reflect.get(target, key) as unknown;
      },
      has: (_, key) => {
        noteKey(key);
        return Reflect.has(target, key);
      },
      getOwnPropertyDescriptor: (_, key) => {
        noteKey(key);
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
      ownKeys: () => {
        this.note(`${name} keys`, find, target);
        return Reflect.ownKeys(target);
      },
    });
  }

  private readonly parameter: Scene['parameter'] = (name) => {
    const answer = this.scene.parameter(name);
    this.note(`parameter ${name}`, (scene) => scene.parameter(name), answer);
    return answer;
  };

  private readonly isWritten = (path: YamlPath): boolean => {
    const ask = (scene: Scene): boolean => 'isWritten' in scene && scene.isWritten(path);
    const answer = ask(this.scene);
    this.note(`written ${JSON.stringify(path)}`, ask, answer);
    return answer;
  };
}
