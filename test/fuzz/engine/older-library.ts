/**
 * The fuzzer's library for Linux, made to load beside C libraries older than it was built with, such as those of Debian 12:
 * of the three functions that it wants from newer ones, two are there under their former names, and one does nothing.
 */
export function forOlderLinux(library: Buffer): Buffer {
  const patched = Buffer.from(library);
  const sections = sectionsOf(patched);
  const [names, symbols, versions] = [sectionOf(sections, kinds.strings), sectionOf(sections, kinds.symbols), sectionOf(sections, kinds.versions)];
  const needs = needsIn(patched, sectionOf(sections, kinds.needs), names);
  const newer = new Map(needs.filter(({ name }) => tooNew.has(name)).map(({ index, flags }) => [index, flags]));
  const older = needs.find(({ name }) => name === "GLIBC_2.2.5");
  if (newer.size === 0 || older === undefined) return patched;
  for (let index = 0; index * symbolSize < symbols.size; index++) {
    const version = versions.start + index * 2;
    if (!newer.has(patched.readUInt16LE(version))) continue;
    const place = symbols.start + index * symbolSize;
    const name = textAt(patched, names.start + patched.readUInt32LE(place));
    if (name === onlyMark) patched.writeUInt8((weak << 4) | (patched.readUInt8(place + 4) & 0xf), place + 4);
    else if (name.startsWith(newPrefix)) rename(patched, place, version, older.index);
    else throw new Error(`The fuzzer's library needs “${name}” of a newer library.`);
  }
  for (const flags of newer.values()) patched.writeUInt16LE(mayBeMissing, flags);
  return patched;
}

function rename(file: Buffer, place: number, version: number, index: number): void {
  file.writeUInt32LE(file.readUInt32LE(place) + newPrefix.length, place);
  file.writeUInt16LE(index, version);
}

const tooNew: ReadonlySet<string> = new Set(["GLIBC_2.38", "GLIBCXX_3.4.32"]);
/** Nobody calls it; it marks that streams are made ready by the library, which Node.js does itself. */
const onlyMark = "_ZSt21ios_base_library_initv";
const weak = 2;
/** `__isoc23_strtol` is `strtol` that also knows binary numbers. */
const newPrefix = "__isoc23_";
const symbolSize = 24;
const mayBeMissing = 2;
const kinds = { strings: 3, symbols: 11, needs: 0x6ffffffe, versions: 0x6fffffff } as const;

interface Section {
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

/** The sections of an ELF file of 64 bits. */
function sectionsOf(file: Buffer): readonly Section[] {
  const start = Number(file.readBigUInt64LE(0x28));
  const [size, count] = [file.readUInt16LE(0x3a), file.readUInt16LE(0x3c)];
  return Array.from({ length: count }, (_, index) => {
    const place = start + index * size;
    return { kind: file.readUInt32LE(place + 4), start: Number(file.readBigUInt64LE(place + 24)), size: Number(file.readBigUInt64LE(place + 32)) };
  });
}

/** The first of its kind: of the strings, those of what is linked when it is loaded. */
function sectionOf(sections: readonly Section[], kind: number): Section {
  const section = sections.find((one) => one.kind === kind);
  if (section === undefined) throw new Error("The fuzzer's library is no Linux library.");
  return section;
}

/** A version of a library that is needed, and where it is said whether that may be missing. */
interface Need {
  readonly name: string;
  readonly index: number;
  readonly flags: number;
}

function needsIn(file: Buffer, { start }: Section, names: Section): readonly Need[] {
  const needs: Need[] = [];
  for (let library = start, next = 1; next !== 0; library += next) {
    next = file.readUInt32LE(library + 12);
    for (let need = library + file.readUInt32LE(library + 8), step = 1; step !== 0; need += step) {
      step = file.readUInt32LE(need + 12);
      needs.push({ name: textAt(file, names.start + file.readUInt32LE(need + 8)), index: file.readUInt16LE(need + 6), flags: need + 4 });
    }
  }
  return needs;
}

function textAt(file: Buffer, start: number): string {
  return file.toString("latin1", start, file.indexOf(0, start));
}
