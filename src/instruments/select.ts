import type { ModelValue } from "../message/document.ts";

/** A value of the document with the JSON pointer that names it. */
export type Located = {
  readonly pointer: string;
  readonly value: ModelValue;
  /** Of the document itself: what was found at each path, and at each list of paths. Many rules look at the same places. */
  readonly found?: Map<Step | readonly string[], readonly Located[]>;
};

/** A whole document, where absolute paths start. */
export function locateDocument(document: ModelValue): Located {
  return { pointer: "", value: document, found: new Map() };
}

/**
 * The values at a path of member names (`/request/assistance/detail`). Arrays on the way and at the end are entered,
 * so a path names every value it can reach; members that are missing name none. The step `*` is every member: as
 * the first of a path it stands for the body, whatever its kind.
 */
export function selectAll(from: Located, path: string): readonly Located[] {
  return follow(from, pathOf(path).at(-1));
}

/** The values at any of the paths. */
export function selectEach(
  from: Located,
  paths: readonly string[],
): readonly Located[] {
  const [only] = paths;
  if (only !== undefined && paths.length === 1) return selectAll(from, only);
  const known = from.found?.get(paths);
  if (known !== undefined) return known;
  const reached = paths.flatMap((path) => selectAll(from, path));
  from.found?.set(paths, reached);
  return reached;
}

/** The one value at a path that enters no array, or undefined. */
export function selectOne(from: Located, path: string): Located | undefined {
  let { pointer, value } = from;
  for (const { name } of pathOf(path)) {
    const below = member(value, name);
    if (below === undefined) return undefined;
    pointer += `/${name}`;
    value = below;
  }
  return { pointer, value };
}

/** The pointer a path would have below a value, whether or not anything is there. */
export function pointerOf(from: Located, path: string): string {
  return [from.pointer, ...pathOf(path).map(({ name }) => name)].join("/");
}

/** The last member that a path names, after those before it. Paths that begin alike have these steps in common. */
type Step = {
  readonly after: Step | undefined;
  readonly name: string;
  readonly next: Map<string, Step>;
};

/** The steps of a path; a leading slash only says that the path starts at the document. */
function pathOf(path: string): readonly Step[] {
  const known = paths.get(path);
  if (known !== undefined) return known;
  const steps: Step[] = [];
  for (const name of path.split("/").filter((name) => name !== "")) {
    const after = steps.at(-1);
    const next = after?.next ?? first;
    const step = next.get(name) ?? { after, name, next: new Map() };
    next.set(name, step);
    steps.push(step);
  }
  paths.set(path, steps);
  return steps;
}

/** Paths come from the rules alone, so there are only as many as the rules have. */
const paths = new Map<string, readonly Step[]>();
const first = new Map<string, Step>();

/** What is at a step, found from what is at the one before. */
function follow(from: Located, step: Step | undefined): readonly Located[] {
  if (step === undefined) return entered(from);
  const known = from.found?.get(step);
  if (known !== undefined) return known;
  const before = follow(from, step.after);
  // Most paths lead into the body of another kind of message.
  if (before.length === 0) return before;
  const reached: Located[] = [];
  for (const { pointer, value } of before) {
    for (const name of step.name === "*" ? membersOf(value) : [step.name]) {
      const below = member(value, name);
      if (below !== undefined) enter(`${pointer}/${name}`, below, reached);
    }
  }
  from.found?.set(step, reached);
  return reached;
}

function entered({ pointer, value }: Located): readonly Located[] {
  const reached: Located[] = [];
  enter(pointer, value, reached);
  return reached;
}

/** Adds a value, or the entries of an array. */
function enter(pointer: string, value: ModelValue, reached: Located[]): void {
  if (!Array.isArray(value)) reached.push({ pointer, value });
  else
    for (const [index, entry] of (value as readonly ModelValue[]).entries())
      enter(`${pointer}/${index}`, entry, reached);
}

function membersOf(value: ModelValue): readonly string[] {
  return typeof value === "object" ? Object.keys(value) : [];
}

function member(value: ModelValue, name: string): ModelValue | undefined {
  return typeof value === "object" &&
    !Array.isArray(value) &&
    Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, ModelValue>>)[name]
    : undefined;
}
