import type { FileEvent, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isPlanFile } from "../protocol/plan-file";
import type { PlanCircumstances } from "./circumstances";
import type { FaultLog } from "./fault-log";
import type { Neighbours } from "./neighbours";
import type { PlanWatch } from "./plan-watch";

/** Everything that an id concerns which two plans have. */
export interface NeighbourFollowers {
  readonly neighbours: Neighbours;
  readonly circumstances: PlanCircumstances;
  readonly plans: PlanWatch;
  readonly faults: FaultLog;
}

/** Judges plans anew when one gets the id of another, in the editor or on disk. Gives what is to be told of files that changed. */
export function followNeighbours(documents: TextDocuments<TextDocument>, { neighbours, circumstances, plans, faults }: NeighbourFollowers): (changes: readonly FileEvent[]) => void {
  documents.onDidChangeContent(({ document }) => {
    if (!isPlanFile(document.uri)) return;
    if (neighbours.note(document.uri, document.getText())) reload();
    faults.watch(neighbours.readAll().then(reloadIf));
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (isPlanFile(uri)) faults.watch(neighbours.reread(uri).then(reloadIf));
  });
  return (changes) => {
    const closed = changes.filter(({ uri }) => isPlanFile(uri) && documents.get(uri) === undefined);
    faults.watch(Promise.all(closed.map(({ uri }) => neighbours.reread(uri))).then((concerns) => { reloadIf(concerns.includes(true)); }));
  };

  function reloadIf(concerns: boolean): void {
    if (concerns) reload();
  }

  function reload(): void {
    circumstances.forget();
    faults.watch(plans.circumstancesChanged());
  }
}
