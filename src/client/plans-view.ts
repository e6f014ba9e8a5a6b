import { type Disposable, EventEmitter, type Memento, TreeItem, type TreeView, env, l10n, window } from "vscode";
import { changesBetween } from "./plan-tree-changes";
import { type Arrangement, type PlanGroup, type TreeNode, arrangePlans, isPending, isWrong } from "./plan-tree";
import { groupItem, planItem } from "./plan-tree-item";
import type { Outage } from "./plan-server";
import type { Reader } from "./reader";
import type { WorkspacePlans } from "./workspace-plans";

/** The view as the manifest names it. */
const viewId = "pov.plans";

/** Where the arrangement is kept for the workspace. */
const arrangementKey = "pov.plans.arrangement";

const usualArrangement: Arrangement = { grouping: "status", sorting: "daysLeft" };

/** The view “Plans” in the side bar: every plan of the workspace, in groups, drawn anew where it changed. */
export class PlansView implements Disposable {
  readonly #plans: WorkspacePlans;
  readonly #memory: Memento;
  readonly #reader: Reader = { l10n, locale: env.language };
  readonly #view: TreeView<TreeNode>;
  readonly #drawn = new EventEmitter<readonly TreeNode[] | undefined>();
  readonly #listeners: readonly Disposable[];
  /** VS Code knows what it shows by the very objects. */
  readonly #nodes = new Map<string, TreeNode>();
  #groups: readonly PlanGroup[] = [];
  #watching: Disposable | undefined;

  constructor(plans: WorkspacePlans, memory: Memento) {
    this.#plans = plans;
    this.#memory = memory;
    this.#view = window.createTreeView<TreeNode>(viewId, {
      showCollapseAll: true,
      treeDataProvider: {
        onDidChangeTreeData: (listener: (nodes: TreeNode[] | undefined) => void) => this.#drawn.event((nodes) => { listener(nodes && [...nodes]); }),
        getTreeItem: (node) => this.#item(node),
        getChildren: (node) => this.#children(node),
      },
    });
    this.#listeners = [
      plans.onChange(({ gone }) => {
        for (const uri of gone) this.#nodes.delete(`plan ${uri}`);
        this.#follow();
      }),
      this.#view.onDidChangeVisibility(() => { this.#look(); }),
    ];
    this.#look();
  }

  /** How the plans are laid out. */
  get arrangement(): Arrangement {
    return { ...usualArrangement, ...this.#memory.get<Partial<Arrangement>>(arrangementKey) };
  }

  /** Lays the plans out in another way, here and whenever this workspace is opened. */
  async arrange(changed: Partial<Arrangement>): Promise<void> {
    await this.#memory.update(arrangementKey, { ...this.arrangement, ...changed });
    this.#groups = this.#arranged();
    this.#drawn.fire(undefined);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#watching?.dispose();
    this.#view.dispose();
    this.#drawn.dispose();
  }

  /** Nobody is asked for plans that nobody sees. */
  #look(): void {
    if (this.#view.visible) this.#watching ??= this.#plans.watch();
    else {
      this.#watching?.dispose();
      this.#watching = undefined;
    }
  }

  #follow(): void {
    const before = this.#groups;
    this.#groups = this.#arranged();
    this.#sayState();
    const changes = changesBetween(before, this.#groups);
    if (changes === "everything" || (this.arrangement.grouping === "none" && changes.groups.length > 0)) this.#drawn.fire(undefined);
    else this.#drawn.fire([...changes.groups.map((group) => this.#groupNode(group)), ...changes.plans.map(({ uri }) => this.#planNode(uri))]);
  }

  #sayState(): void {
    const { list, outage } = this.#plans;
    this.#view.message = outage !== undefined ? outageWords(outage) : list.some(isPending) ? l10n.t("Working out the figures…") : "";
    const wrong = list.filter(isWrong).length;
    this.#view.badge = wrong === 0 ? undefined : { value: wrong, tooltip: wrong === 1 ? l10n.t("1 plan with errors") : l10n.t("{0} plans with errors", wrong) };
  }

  #arranged(): readonly PlanGroup[] {
    return arrangePlans(this.#plans.list, this.arrangement, this.#reader.locale);
  }

  /** Until the plans are known VS Code shows that the view is at work. */
  #children(node: TreeNode | undefined): TreeNode[] | Promise<TreeNode[]> {
    if (node === undefined && !this.#plans.isListed && this.#plans.outage === undefined) return this.#firstChildren();
    if (node === undefined && this.arrangement.grouping !== "none") return this.#groups.map((group) => this.#groupNode(group));
    const groups = node === undefined ? this.#groups : this.#groups.filter(({ key }) => node.kind === "group" && key === node.key);
    return groups.flatMap(({ plans }) => plans.map(({ uri }) => this.#planNode(uri)));
  }

  #firstChildren(): Promise<TreeNode[]> {
    return new Promise((resolve) => {
      const listener = this.#plans.onChange(() => {
        listener.dispose();
        resolve(this.#children(undefined));
      });
    });
  }

  #item(node: TreeNode): TreeItem {
    const { grouping } = this.arrangement;
    if (node.kind === "group") return groupItem(this.#groups.find(({ key }) => key === node.key) ?? { key: node.key, plans: [] }, this.#reader, grouping);
    const plan = this.#plans.plan(node.uri);
    return plan === undefined ? new TreeItem("") : planItem(plan, this.#reader, grouping);
  }

  #groupNode({ key }: PlanGroup): TreeNode {
    return this.#node(`group ${key}`, { kind: "group", key });
  }

  #planNode(uri: string): TreeNode {
    return this.#node(`plan ${uri}`, { kind: "plan", uri });
  }

  #node(id: string, fresh: TreeNode): TreeNode {
    const node = this.#nodes.get(id) ?? fresh;
    this.#nodes.set(id, node);
    return node;
  }
}

function outageWords(outage: Outage): string {
  if (outage === "restarting") return l10n.t("The language server stopped; this list is from before. Restarting…");
  return l10n.t("The language server has stopped, so the list no longer follows the plans. “POV: Restart Language Server” starts it again.");
}
