import { type Alias, type Document, type Node, isAlias, isCollection, isScalar, visit } from "yaml";

/** Finds what an alias stands for: the last node above it that has its anchor; undefined where there is none. */
export type AliasTargets = (alias: Alias) => Node | undefined;

/** Goes through the document once, when the first alias asks: the library would for each of them. */
export function aliasTargetsIn(document: Document): AliasTargets {
  let targets: ReadonlyMap<Alias, Node> | undefined;
  return (alias) => {
    targets ??= targetsIn(document);
    return targets.get(alias);
  };
}

function targetsIn(document: Document): ReadonlyMap<Alias, Node> {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_, node) => {
      const target = isAlias(node) ? anchored.get(node.source) : undefined;
      if (isAlias(node) && target !== undefined) targets.set(node, target);
      else if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  return targets;
}
