import { mkdirSync, writeFileSync } from "node:fs";
import { codeListIds, codeNames } from "../src/format/code-lists.ts";
import { definitionAt, type Schema } from "../src/format/schema.ts";
import type { Rule } from "../src/instruments/instrument.ts";
import { publishedInstruments } from "../src/instruments/rules.ts";
import { escaped } from "../src/render/html.ts";
import { judgedMembers } from "./judged-members.ts";
import { allPlaces, type Place } from "../src/render/places.ts";

/** A reference of the published language: every element, code and rule, on pages that link to each other. */
export function referencePages(): ReadonlyMap<string, string> {
  const judged = judgedMembers();
  const elements = allPlaces().map((place) => definition(place, judged));
  return new Map([
    ["index.html", page("The published language", index())],
    ["elements.html", page("Elements", elements.join("\n"))],
    ["codes.html", page("Codes", codeListIds().map(codeList).join("\n"))],
    ["rules.html", page("Rules", rules())],
  ]);
}

function index(): string {
  const groups = [
    ["elements.html", allPlaces().map(({ definition = "" }) => definition)],
    ["codes.html", codeListIds()],
    ["rules.html", publishedInstruments().map(({ id }) => id)],
  ] as const;
  return groups
    .map(([file, names]) => {
      const entries = names.map(
        (name) => `<li>${link(`${file}#${name}`, name)}</li>`,
      );
      return `<h2>${link(file, file.replace(".html", ""))}</h2>\n<ul>${entries.join("")}</ul>`;
    })
    .join("\n");
}

function definition(
  { schema, file, definition: name = "" }: Place,
  judged: ReadonlyMap<string, readonly string[]>,
): string {
  const { properties, required = [], description = "" } = schema;
  const rows = Object.entries(properties ?? {}).map(([member, property]) => [
    code(member),
    typeOf(property, file),
    occurrence(property, required.includes(member)),
    escaped(property.description ?? ""),
    (judged.get(`${name}.${member}`) ?? [])
      .map((rule) => link(`rules.html#${rule}`, rule))
      .join(" "),
  ]);
  const body =
    properties === undefined
      ? `<p>${typeOf(schema, file)}</p>`
      : table(["member", "type", "occurs", "meaning", "judged by"], rows);
  return section(name, `<p>${escaped(description)}</p>\n${body}`);
}

function typeOf(schema: Schema, file: string): string {
  const inner = schema.items ?? schema;
  const list = schema["x-codes"] ?? inner["x-codes"];
  if (list !== undefined) return `code of ${link(`codes.html#${list}`, list)}`;
  if (inner.$ref !== undefined) {
    const { name } = definitionAt(inner.$ref, file);
    return link(`elements.html#${name}`, name);
  }
  const limits = [
    inner.format,
    inner.enum === undefined ? undefined : `one of ${inner.enum.join(", ")}`,
    inner.pattern,
    inner.maxLength === undefined
      ? undefined
      : `${inner.minLength ?? 0} to ${inner.maxLength} characters`,
    inner.maximum === undefined
      ? undefined
      : `${inner.minimum ?? 0} to ${inner.maximum}`,
  ].filter((limit) => limit !== undefined);
  return escaped([inner.type ?? "object", ...limits].join("; "));
}

function occurrence(property: Schema, isRequired: boolean): string {
  const min = isRequired ? (property.minItems ?? 1) : 0;
  const max = property.items === undefined ? 1 : (property.maxItems ?? "∞");
  return min === max ? String(min) : `${min} to ${max}`;
}

function codeList(id: string): string {
  const rows = [...codeNames(id)].map(([name, meaning]) => [
    code(name),
    escaped(meaning),
  ]);
  return section(id, table(["code", "meaning"], rows));
}

function rules(): string {
  return publishedInstruments()
    .map(({ id, title, validFrom, validTo, rules: those }) => {
      const until = validTo === undefined ? "" : ` until ${validTo}`;
      const about = `<p>${escaped(`${title}, for messages from ${validFrom}${until}`)}</p>`;
      const heads = ["rule", "article", "attested", "applies to", "expects"];
      return section(id, `${about}\n${table(heads, those.map(ruleRow))}`);
    })
    .join("\n");
}

function ruleRow(rule: Rule): readonly string[] {
  const { id, article, attestation, warns, each, at, expected } = rule;
  const places = each.length === 0 ? ["/"] : each;
  return [
    `<a id="${escaped(id)}"></a>${code(id)}`,
    escaped(article),
    escaped([attestation ?? "house", ...(warns ? ["warns"] : [])].join(", ")),
    places
      .map((path) => code(at === "" ? path : `${path} › ${at}`))
      .join("<br>"),
    escaped(expected),
  ];
}

function section(id: string, content: string): string {
  return `<section id="${escaped(id)}">\n<h2>${escaped(id)}</h2>\n${content}\n</section>`;
}

function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join("");
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
  );
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

function link(target: string, text: string): string {
  return `<a href="${escaped(target)}">${escaped(text)}</a>`;
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Comity: ${escaped(title)}</title>
<style>
body { font: 11pt/1.45 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #d5d5d5; overflow-wrap: anywhere; }
ul { columns: 3; }
</style>
</head>
<body>
<nav>${["index", "elements", "codes", "rules"].map((name) => link(`${name}.html`, name)).join(" · ")}</nav>
<h1>${escaped(title)}</h1>
${content}
</body>
</html>
`;
}

if (import.meta.main) {
  const folder = new URL("../docs/schemas/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of referencePages())
    writeFileSync(new URL(name, folder), content);
}
