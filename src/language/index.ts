export { codeActions } from "./code-actions";
export { diagnosticSource, diagnostics } from "./diagnostics";
export { pathAtPosition, rangeOfPath } from "./places";
