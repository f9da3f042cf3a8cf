import { AccountSheet } from './accountSheet.mjs';
import { laterMonth, monthOf } from './days.mjs';
import { PlanSheet } from './planSheet.mjs';

/** The files of one account, as they were at any point of its story. */
export class AccountUnit {
  /** The folder's name of today. */
  name;
  story;
  sheet;
  plan;

  /** @param texts `{ account, plan }`: the texts of today; an account may have no plan of its own */
  constructor(name, story, texts) {
    this.name = name;
    this.story = story;
    this.sheet = new AccountSheet(texts.account, story);
    this.plan = texts.plan === undefined ? undefined : new PlanSheet(texts.plan);
  }

  /** The point at which the account comes into the portfolio. */
  begin(day) {
    const { begins = {}, changes = [], mrr = {}, head } = this.story;
    const start = this.sheet.today.contract.start;
    return {
      day,
      joined: day,
      /** The month that the figures are of. */
      month: laterMonth(monthOf(day), -1),
      firstMonth: monthOf(start),
      isNew: start >= day.slice(0, 8) + '01',
      updated: day,
      values: new Map(Object.entries(begins)),
      setOn: new Map(),
      sections: new Set(),
      touches: [],
      events: [],
      mrr,
      head,
      /** Changes of passages that are still to come, in the order of time. */
      ahead: changes.filter(({ now }) => now !== undefined),
      folder: changes.find(({ folder_was: was }) => was !== undefined)?.folder_was ?? this.name,
      /** The day of the last change of the plan; undefined before there was one. */
      planDay: this.plan !== undefined && this.plan.today.created <= day ? day : undefined,
      planFinal: false,
      final: false,
    };
  }

  /** Path → text of all files at a point of the story. */
  filesAt(state) {
    const folder = `accounts/${state.folder}`;
    const files = new Map([[`${folder}/account.yaml`, this.sheet.textAt(state)]]);
    if (state.planDay !== undefined) files.set(`${folder}/success-plan.yaml`, this.plan.textAt(state, this.sheet.valueThen('account', state)));
    return files;
  }

  ownerAt(state) {
    return this.sheet.valueThen('csm', state);
  }

  labelAt(state) {
    return this.sheet.valueThen('account', state);
  }
}
