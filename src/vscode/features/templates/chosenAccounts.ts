import { EventEmitter } from 'vscode';
import type { AccountChoice } from '../../../core/features/templates/templateAuthoring';
import type { OpenPortfolio } from '../../host/openPortfolio';

/** The account that each portfolio's templates are shown for, where somebody has chosen one. */
export class ChosenAccounts {
  private readonly chosen = new Map<string, AccountChoice>();
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  of({ root }: OpenPortfolio): AccountChoice | undefined {
    return this.chosen.get(root.toString());
  }

  choose({ root }: OpenPortfolio, account: AccountChoice): void {
    this.chosen.set(root.toString(), account);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
