import { QuickPickItemKind, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { PlaybookOffer } from '../../core/portfolio/playbookLibrary';

type LibraryPlaybook = PlaybookOffer['playbook'];

interface PlaybookItem extends QuickPickItem {
  readonly playbook?: LibraryPlaybook;
}

/** Asks which of the playbooks to take, under their kinds. Undefined when the user backs out. @param isPicked which are ticked at first */
export async function pickPlaybooks(
  offers: readonly PlaybookOffer[],
  title: string,
  isPicked: (offer: PlaybookOffer) => boolean,
): Promise<readonly LibraryPlaybook[] | undefined> {
  const kinds = [...new Set(offers.map(({ playbook }) => playbook.kind))];
  const items = kinds.flatMap((kind): PlaybookItem[] => [
    { label: kind, kind: QuickPickItemKind.Separator },
    ...offers
      .filter(({ playbook }) => playbook.kind === kind)
      .map((offer) => ({ label: offer.playbook.title, description: offer.playbook.id, detail: offer.playbook.why, picked: isPicked(offer), playbook: offer.playbook })),
  ]);
  const picked = await window.showQuickPick(items, { title, placeHolder: 'Playbooks of the library; they become files of yours', canPickMany: true, matchOnDescription: true, matchOnDetail: true });
  return picked?.map(({ playbook }) => playbook).filter((playbook) => playbook !== undefined);
}
