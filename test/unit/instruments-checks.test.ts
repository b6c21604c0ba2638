import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import type {
  Check,
  CheckArguments,
  Scope,
} from "../../src/instruments/check.ts";
import { checks } from "../../src/instruments/checks.ts";
import { selectAll, selectOne } from "../../src/instruments/select.ts";
import type { ModelObject } from "../../src/message/document.ts";

describe("ordered", () => {
  const ordered = (earlier: string, later: string, orEqual = false) =>
    holds(make("ordered", { earlier: "a", later: "b", orEqual }), {
      a: earlier,
      b: later,
    });

  it("compares two times as instants, whatever their offsets", () => {
    assert.equal(
      ordered("2026-06-15T09:30:00+02:00", "2026-06-15T08:00:00Z"),
      true,
    );
    assert.equal(
      ordered("2026-06-15T09:30:00+02:00", "2026-06-15T07:30:00Z"),
      false,
    );
  });

  it("compares as days as soon as one of them is a day", () => {
    assert.equal(ordered("2026-06-15T23:30:00-05:00", "2026-06-15"), false);
    assert.equal(
      ordered("2026-06-15T23:30:00-05:00", "2026-06-15", true),
      true,
    );
    assert.equal(ordered("2026-06-15T23:30:00-05:00", "2026-06-16"), true);
  });

  it("says nothing of what is absent", () => {
    assert.equal(
      holds(make("ordered", { earlier: "a", later: "b" }), { a: "2026-06-15" }),
      true,
    );
  });
});

describe("daysBetween", () => {
  it("counts calendar days", () => {
    const day = fc.date({
      min: new Date("1970-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(day, days, days, (from, distance, min) => {
        const to = new Date(from.getTime() + distance * 86_400_000);
        const [a, b] = [from, to].map((date) =>
          date.toISOString().slice(0, 10),
        );
        const check = make("daysBetween", { from: "a", to: "b", min });
        assert.equal(holds(check, { a: a ?? "", b: b ?? "" }), distance >= min);
      }),
    );
  });
});

describe("daysBetween with a maximum", () => {
  const stay = make("daysBetween", { from: "a", to: "b", max: 60 });

  it("accepts the last day and refuses the next", () => {
    assert.equal(holds(stay, { a: "2026-10-25", b: "2026-12-24" }), true);
    assert.equal(holds(stay, { a: "2026-10-25", b: "2026-12-25" }), false);
  });
});

describe("annexesAccepted", () => {
  const check = make("annexesAccepted", {});
  const spanish = { attachmentId: "a", language: "es" };
  const english = { attachmentId: "b", language: "en" };
  const translation = { attachmentId: "c", language: "es", translationOf: "b" };
  const wrong = (attachment: readonly ModelObject[], languages: string[]) => {
    const document = { pointer: "", value: { header: { attachment } } };
    const scope = {
      document,
      context: { languages },
      instruments: [],
      covers: () => false,
    };
    return check(document, scope).map(({ path }) => path);
  };

  it("finds each attachment that is in no declared language", () => {
    assert.deepEqual(wrong([spanish, english], ["es"]), [
      "/header/attachment/1/language",
    ]);
  });

  it("accepts one that another attachment translates into a declared language", () => {
    assert.deepEqual(wrong([english, translation], ["es"]), []);
    assert.deepEqual(wrong([english, translation], ["fr"]), [
      "/header/attachment/0/language",
      "/header/attachment/1/language",
    ]);
  });

  it("says nothing of an attachment without language, and without declarations", () => {
    assert.deepEqual(wrong([{ attachmentId: "a" }], ["es"]), []);
    assert.deepEqual(wrong([english], []), []);
  });
});

describe("unique", () => {
  it("finds exactly the values that were there before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "A", "b", "c"), { maxLength: 8 }),
        (values) => {
          const check = make("unique", { among: ["v"], ignoreCase: true });
          const repeated =
            values.length -
            new Set(values.map((value) => value.toLowerCase())).size;
          assert.equal(run(check, { v: values }).length, repeated);
        },
      ),
    );
  });
});

describe("iban", () => {
  const iban = make("iban", { values: ["v"] });

  it("accepts the examples of the standard", () => {
    assert.equal(
      holds(iban, { v: ["GB82WEST12345698765432", "DE89370400440532013000"] }),
      true,
    );
  });

  it("finds every single wrong digit and every two digits exchanged", () => {
    const good = "GB82WEST12345698765432";
    for (let at = 8; at < good.length; at += 1) {
      const other = String((Number(good[at]) + 1) % 10);
      assert.equal(
        holds(iban, { v: good.slice(0, at) + other + good.slice(at + 1) }),
        false,
      );
      const swapped = `${good.slice(0, at - 1)}${good[at] ?? ""}${good[at - 1] ?? ""}${good.slice(at + 1)}`;
      assert.equal(holds(iban, { v: swapped }), swapped === good);
    }
  });
});

describe("refersTo", () => {
  const args = {
    from: ["ref"],
    among: "/list",
    key: "id",
    where: { kind: "good" },
  };
  const list = [
    { id: "a", kind: "good" },
    { id: "b", kind: "bad" },
  ];

  it("finds references to nothing and to an entry of the wrong kind", () => {
    const check = make("refersTo", args);
    assert.deepEqual(
      run(check, { list, ref: ["a", "b", "c"] }).map(({ path }) => path),
      ["/ref/1", "/ref/2"],
    );
  });

  it("misses a reference only when one is required", () => {
    assert.equal(holds(make("refersTo", args), { list }), true);
    assert.deepEqual(
      run(make("refersTo", { ...args, required: true }), { list }),
      [{ path: "/ref", found: "nothing" }],
    );
  });
});

describe("paths", () => {
  const document = {
    pointer: "",
    value: { a: [{ b: ["x", "y"] }, { b: ["z"] }, { c: "q" }] },
  };

  it("enter every list on the way and at the end", () => {
    const reached = selectAll(document, "/a/b").map(({ pointer, value }) => [
      pointer,
      value,
    ]);
    assert.deepEqual(reached, [
      ["/a/0/b/0", "x"],
      ["/a/0/b/1", "y"],
      ["/a/1/b/0", "z"],
    ]);
  });

  it("reach every member by the step *, lists entered", () => {
    const pointers = (path: string) =>
      selectAll(document, path).map(({ pointer }) => pointer);
    assert.deepEqual(pointers("/*/c"), ["/a/2/c"]);
    assert.deepEqual(pointers("/a/*"), [
      "/a/0/b/0",
      "/a/0/b/1",
      "/a/1/b/0",
      "/a/2/c",
    ]);
    assert.deepEqual(pointers("/*/c/*"), []);
  });

  it("name nothing that an object only inherits", () => {
    assert.deepEqual(selectAll(document, "/constructor/name"), []);
    assert.equal(selectOne(document, "toString"), undefined);
  });
});

/** A check with its arguments as data would give them; a schema is stood for by the members that must be equal. */
function make(name: string, args: Readonly<Record<string, unknown>>): Check {
  const read: CheckArguments = {
    path: (argument) => args[argument] as string,
    paths: (argument) => [args[argument]].flat() as readonly string[],
    flag: (argument) => args[argument] === true,
    number: (argument) => args[argument] as number,
    bound: (argument) => args[argument] as number | undefined,
    predicate: (argument) => {
      const wanted = Object.entries(
        (args[argument] as ModelObject | undefined) ?? {},
      );
      return (value) =>
        wanted.every(([key, one]) => (value as ModelObject)[key] === one);
    },
  };
  const row = checks[name];
  assert.ok(row);
  return row(read);
}

function run(check: Check, value: ModelObject) {
  const document = { pointer: "", value };
  const scope: Scope = {
    document,
    context: {},
    instruments: [],
    covers: () => false,
  };
  return check(document, scope);
}

function holds(check: Check, value: ModelObject): boolean {
  return run(check, value).length === 0;
}
