export { measurementEdits } from "./add-measurement";
export { addMeasurementActions } from "./add-measurement-action";
export { codeActions } from "./code-actions";
export { diagnosticSource, diagnostics } from "./diagnostics";
export { type HoverSubject, hover } from "./hover/hover";
export { linesOfParts, pathAtPosition, rangeOfPath } from "./places";
export { inputValueEdits } from "./set-inputs";
