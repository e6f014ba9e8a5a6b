const writtenId = /^\uFEFF?id:[^\S\r\n]+["']?([a-z0-9]+(?:-[a-z0-9]+)*)["']?[^\S\r\n]*(?:#.*)?$/mu;

/**
 * The id that a plan's text gives it, found without reading the plan, because the other plans around one need to be
 * known by their ids alone; undefined when it has none.
 */
export function planIdIn(text: string): string | undefined {
  return writtenId.exec(text)?.[1];
}
