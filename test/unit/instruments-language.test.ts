import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";

/** The published language is several folders of data that name each other; here it is proven that the names meet. */
const schemas = new URL("../../schemas/", import.meta.url);

type Node = Readonly<Record<string, unknown>>;
type CodeList = {
  readonly id: string;
  readonly version: string;
  readonly source: string;
  readonly codes: readonly { readonly code: string; readonly name: string }[];
};

const lists = readFolder("codes/") as unknown as ReadonlyMap<string, CodeList>;
const types = readFolder("json/");
const instruments = readFolder("instruments/");

describe("code lists", () => {
  for (const [file, list] of lists) {
    it(`${file} has its form, its own name, and each code once`, () => {
      assert.deepEqual(Object.keys(list), ["id", "version", "source", "codes"]);
      assert.equal(`${list.id}.json`, file);
      assert.ok(
        list.codes.every(
          (row) => Object.keys(row).join() === "code,name" && row.name !== "",
        ),
      );
      assert.equal(
        new Set(list.codes.map(({ code }) => code)).size,
        list.codes.length,
      );
    });
  }

  it("hold only codes that the type which names them can carry", () => {
    for (const type of nodesWith("x-codes", types)) {
      const list = lists.get(`${String(type["x-codes"])}.json`);
      assert.ok(list, String(type["x-codes"]));
      const form = new RegExp(String(type.pattern), "u");
      assert.deepEqual(
        list.codes.map(({ code }) => code).filter((code) => !form.test(code)),
        [],
      );
    }
  });

  it("hold the user-assigned States, the 32 listed offences and the 11 sections of crime", () => {
    const codes = (file: string) =>
      lists.get(file)?.codes.map(({ code }) => code) ?? [];
    const fictional = Array.from(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
      (letter) => `X${letter}`,
    );
    assert.deepEqual(
      fictional.filter((code) => !codes("country.json").includes(code)),
      [],
    );
    assert.equal(codes("country.json").length, 249 + 26);
    assert.equal(codes("listed-offence.json").length, 32);
    assert.equal(codes("iccs-section.json").length, 11);
  });
});

describe("instrument rules", () => {
  it("speak only of codes that some list holds", () => {
    const known = new Set(
      [...lists.values()].flatMap(({ codes }) => codes.map(({ code }) => code)),
    );
    const closed = nodesWith("enum", types).flatMap(
      (node) => node.enum as readonly string[],
    );
    const named = [
      ...nodesWith("const", instruments),
      ...nodesWith("enum", instruments),
    ]
      .flatMap((node) => [
        node.const,
        ...((node.enum as unknown[] | undefined) ?? []),
      ])
      .filter((value) => typeof value === "string");
    assert.deepEqual(
      named.filter((code) => !known.has(code) && !closed.includes(code)),
      [],
    );
  });

  it("name in every schema only members that some type has", () => {
    const members = new Set(
      nodesWith("properties", types).flatMap((node) =>
        Object.keys(node.properties as Node),
      ),
    );
    const named = [
      ...nodesWith("properties", instruments).flatMap((node) =>
        Object.keys(node.properties as Node),
      ),
      ...nodesWith("required", instruments).flatMap((node) =>
        Array.isArray(node.required) ? (node.required as string[]) : [],
      ),
    ];
    assert.deepEqual(
      [...new Set(named)].filter((name) => !members.has(name)),
      [],
    );
  });

  it("ask only for declarations that the published language lists", () => {
    const text = readFileSync(new URL("README.md", schemas), "utf8");
    const [, section = ""] = text.split("### Declarations\n");
    const asked = ["declared", "undeclared"].flatMap((member) =>
      nodesWith(member, instruments).map((node) => node[member]),
    );
    assert.ok(asked.length > 0);
    const listed = (section.split("\n### ")[0] ?? "").matchAll(
      /^\| (.+?) +\|/gm,
    );
    const ids = [...listed].flatMap(([, cell = ""]) =>
      cell.split(", ").map((id) => id.replaceAll("`", "")),
    );
    assert.deepEqual(
      asked.filter((id) => !ids.includes(String(id))),
      [],
    );
  });

  it("set time limits from and until members that some type has", () => {
    const members = new Set(
      nodesWith("properties", types).flatMap((node) =>
        Object.keys(node.properties as Node),
      ),
    );
    const fields = nodesWith("field", instruments).map(({ field }) =>
      String(field),
    );
    assert.ok(fields.length > 0);
    assert.deepEqual(
      fields.filter((path) =>
        path
          .split("/")
          .slice(1)
          .some((name) => !members.has(name)),
      ),
      [],
    );
  });

  it("follow every reference to an attachment that a type can hold", () => {
    const references = nodesWith("properties", types)
      .flatMap((node) => Object.keys(node.properties as Node))
      .filter((name) => name.endsWith("AttachmentId"));
    const rule = nodesWith("id", instruments).find(
      ({ id }) => id === "COMITY-ATTACHMENT-REF",
    );
    const followed = (rule?.check as { readonly from: readonly string[] }).from;
    assert.deepEqual(
      [...new Set(references)].filter(
        (name) => !followed.some((path) => path.endsWith(name)),
      ),
      [],
    );
  });
});

function readFolder(folder: string): ReadonlyMap<string, Node> {
  const names = readdirSync(new URL(folder, schemas)).filter((name) =>
    name.endsWith(".json"),
  );
  return new Map(
    names.map((name) => [
      name,
      JSON.parse(readFileSync(new URL(folder + name, schemas), "utf8")) as Node,
    ]),
  );
}

/** Every object below that has the member. */
function nodesWith(member: string, value: unknown): readonly Node[] {
  if (value instanceof Map)
    return [...value.values()].flatMap((one) => nodesWith(member, one));
  if (Array.isArray(value))
    return value.flatMap((one) => nodesWith(member, one));
  if (typeof value !== "object" || value === null) return [];
  const own = Object.hasOwn(value, member) ? [value as Node] : [];
  return [
    ...own,
    ...Object.values(value).flatMap((one) => nodesWith(member, one)),
  ];
}
