import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** What arrives at a gateway, by what is in it. */
const deliveryKinds = [
  "message",
  "receipt",
  "inquiry",
  "answer",
  "cancel",
] as const;
export const specimenKinds = [
  "container",
  "envelope",
  "directory",
  "document",
  ...deliveryKinds,
] as const;
export type SpecimenKind = (typeof specimenKinds)[number];

/**
 * One file of `specimens/`: lines `name: value`, an empty line, then one or more parts in base64, an empty line between
 * them. Whoever has a base64 decoder can use it.
 */
export type Specimen = {
  readonly kind: SpecimenKind;
  /** File name without its ending, unique in its kind. */
  readonly name: string;
  /** `accepted`, or the code of `errors.ts` it is refused with. */
  readonly expect: string;
  /** The one defect. */
  readonly why: string;
  readonly clause: string;
  /** Further lines, such as `not-below-version`. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly parts: readonly Uint8Array[];
};

const folder = join(import.meta.dirname, "specimens");
const lineCharacters = 76;

export function readSpecimens(): readonly Specimen[] {
  return globSync("*/*.txt", { cwd: folder }).sort().map(readFile);
}

/** One by its title, such as `message/sound-xml`. */
export function readSpecimen(title: string): Specimen {
  return readFile(`${title}.txt`);
}

function readFile(file: string): Specimen {
  return parse(file, readFileSync(join(folder, file), "utf8"));
}

export type Recipe = Omit<Specimen, "parts"> & {
  readonly make: () => Promise<readonly Uint8Array[]> | readonly Uint8Array[];
};

/** Writes those that have no file yet. @returns how many */
export async function writeMissing(
  recipes: readonly Recipe[],
): Promise<number> {
  let written = 0;
  for (const { make, ...recipe } of recipes) {
    const path = join(folder, recipe.kind, `${recipe.name}.txt`);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, format({ ...recipe, parts: await make() }));
    written += 1;
  }
  return written;
}

function format(specimen: Specimen): string {
  const { kind, expect, why, clause, settings = {}, parts } = specimen;
  const header = { kind, expect, why, clause, ...settings };
  return [
    ...Object.entries(header).map(([name, value]) => `${name}: ${value}`),
    ...parts.flatMap((part) => ["", ...base64Lines(part)]),
    "",
  ].join("\n");
}

function base64Lines(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes).toString("base64");
  return text.match(new RegExp(`.{1,${lineCharacters}}`, "g")) ?? [];
}

function parse(file: string, text: string): Specimen {
  const [header = "", ...parts] = text.split("\n\n");
  const lines = new Map(
    header.split("\n").map((line) => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  const needed = (name: string): string => {
    const value = lines.get(name);
    if (value === undefined) throw new Error(`${file} has no line ${name}`);
    lines.delete(name);
    return value;
  };
  const kind = needed("kind");
  if (!isKind(kind) || dirname(file) !== kind)
    throw new Error(`${file} is of kind ${kind}`);
  return {
    kind,
    name: file.slice(kind.length + 1, -".txt".length),
    expect: needed("expect"),
    why: needed("why"),
    clause: needed("clause"),
    settings: Object.fromEntries(lines),
    parts: parts.map((part) => Buffer.from(part, "base64")),
  };
}

function isKind(kind: string): kind is SpecimenKind {
  return (specimenKinds as readonly string[]).includes(kind);
}
