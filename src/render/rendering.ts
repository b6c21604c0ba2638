import type { RootName } from "../format/shape.ts";
import { instrumentsInForce } from "../instruments/in-force.ts";
import type { Instrument } from "../instruments/instrument.ts";
import { legalBases, publishedInstruments } from "../instruments/rules.ts";
import {
  isControl,
  type Document,
  type ModelObject,
  type ModelValue,
} from "../message/document.ts";
import type { AttachmentRef } from "../message/header.ts";
import { bodyName } from "../message/kinds.ts";
import { labelsIn, type Labels } from "./labels.ts";
import { namesIn, type Names } from "./names.ts";
import { memberNames, memberPlace, rootPlace, type Place } from "./places.ts";
import { valueText } from "./values.ts";

export type Field = {
  readonly kind: "field";
  readonly label: string;
  readonly value: string;
};
export type Group = {
  readonly kind: "group";
  readonly label: string;
  readonly parts: readonly Part[];
};
export type Part = Field | Group;

export type Section = {
  readonly heading: string;
  readonly parts: readonly Part[];
};

export type Party = {
  readonly capacity: string;
  readonly name: string;
  readonly id: string;
  readonly role: string;
};

export type AttachmentRow = {
  readonly title: string;
  readonly filename: string;
  readonly size: string;
  readonly sha256: string;
  /** What the list says besides: what it is, whose copy, who had it. */
  readonly parts: readonly Part[];
};

/** A document in words for people, before it is laid out. */
export type Rendering = {
  readonly labels: Labels;
  /** Of what the document's author wrote; the labels may be in another. */
  readonly contentLanguage: string;
  readonly title: string;
  /** What every page has to say: the classification, and that nobody has judged it yet. */
  readonly marking?: string;
  readonly messageId: string;
  readonly sentAt: string;
  readonly parties: readonly Party[];
  readonly sections: readonly Section[];
  readonly attachments: readonly AttachmentRow[];
};

/**
 * Puts a document of any kind in order for a reader: who writes to whom, what is said, in the treaty's own order of
 * contents where the instrument names one, then the attachments and what only gateways need. Everything the document
 * says is there. In the language that is asked, else the document's own, else English.
 */
export function renderingOf(
  document: Document,
  language?: string,
  instruments: readonly Instrument[] = publishedInstruments(),
): Rendering {
  const root: RootName = isControl(document) ? "Control" : "Message";
  const model = document as ModelObject;
  const header = model.header as ModelObject;
  const contentLanguage = textOf(header.language) ?? "en";
  const labels = labelsIn(language ?? contentLanguage);
  const writer = writerOf(labels, namesIn(model));
  const headerPlace = memberPlace(rootPlace(root), "header");
  const name = bodyName(document.header.kind);
  const marking = textOf(header.classification);
  return {
    labels,
    contentLanguage,
    title: labels.kind(document.header.kind),
    ...(marking === undefined
      ? {}
      : { marking: labels.code("classification", marking) ?? marking }),
    messageId: document.header.messageId,
    sentAt: document.header.sentAt,
    parties: [
      party(labels, "sender", document.header.sender),
      party(labels, "recipient", document.header.recipient),
    ],
    sections: [
      ...headerSection(writer, header, headerPlace, "message"),
      ...bodySections(
        writer,
        model[name] as ModelObject,
        memberPlace(rootPlace(root), name),
        labels.member(name),
        contentsOf(document, instruments),
      ),
      ...headerSection(writer, header, headerPlace, "transmission"),
    ],
    attachments: attachmentRows(document, writer, headerPlace),
  };
}

/** The same of a message whose sender nobody vouches for yet: on paper it would look like any other. */
export function markedUndecided(rendering: Rendering): Rendering {
  const { labels, marking } = rendering;
  const undecided = labels.word("undecided");
  return {
    ...rendering,
    marking: marking === undefined ? undecided : `${marking} · ${undecided}`,
  };
}

/** Members of the header that have a table of their own. */
const tabled = new Set(["kind", "sender", "recipient", "attachment"]);
/** What only gateways need of the header. */
const technical = new Set([
  "specVersion",
  "messageId",
  "conversationId",
  "sequence",
  "seen",
  "expiresAt",
  "directoryVersion",
]);

function headerSection(
  writer: Writer,
  header: ModelObject,
  place: Place,
  half: "message" | "transmission",
): readonly Section[] {
  const names = memberNames(place).filter(
    (name) =>
      !tabled.has(name) && technical.has(name) === (half === "transmission"),
  );
  return [
    {
      heading: writer.labels.word(half),
      parts: writer.members(header, place, names),
    },
  ];
}

/** A member with members of its own is a section; simple ones that follow each other share one, under the body's name. */
function bodySections(
  writer: Writer,
  body: ModelObject,
  place: Place,
  heading: string,
  contents: readonly string[],
): readonly Section[] {
  const sections: { heading: string; parts: Part[] }[] = [];
  let simple: Part[] | undefined;
  for (const name of inOrder(place, contents)) {
    const parts = writer.members(body, place, [name]);
    const [first] = parts;
    if (first === undefined) continue;
    if (first.kind === "field") {
      if (simple === undefined) {
        simple = [];
        sections.push({ heading, parts: simple });
      }
      simple.push(...parts);
    } else {
      simple = undefined;
      const [group, ...others] = parts.filter((part) => part.kind === "group");
      sections.push(
        group !== undefined && others.length === 0
          ? { heading: group.label, parts: [...group.parts] }
          : { heading: writer.labels.member(name), parts: [...parts] },
      );
    }
  }
  return sections;
}

/** What the schema has before the first member that the treaty names, then the treaty's order, then the rest. */
function inOrder(place: Place, contents: readonly string[]): readonly string[] {
  const names = memberNames(place);
  const named = contents.filter((name) => names.includes(name));
  const first = Math.max(
    0,
    names.findIndex((name) => named.includes(name)),
  );
  const others = names.filter((name) => !named.includes(name));
  const before = others.filter((name) => names.indexOf(name) < first);
  const after = others.filter((name) => !before.includes(name));
  return [...before, ...named, ...after];
}

function contentsOf(
  document: Document,
  instruments: readonly Instrument[],
): readonly string[] {
  if (isControl(document)) return [];
  const { primary } = legalBases(document);
  // Of a bilateral treaty's rules and those for all such treaties, only the former have an order.
  return (
    instrumentsInForce(instruments, document.header).find(
      ({ basis, contents }) => primary.has(basis) && contents.length > 0,
    )?.contents ?? []
  );
}

type Writer = {
  readonly labels: Labels;
  readonly members: (
    value: ModelObject,
    place: Place,
    names: readonly string[],
  ) => readonly Part[];
};

function writerOf(labels: Labels, names: Names): Writer {
  return { labels, members };

  function members(
    value: ModelObject,
    place: Place,
    among: readonly string[],
  ): readonly Part[] {
    return among.flatMap((name) => {
      const member = value[name];
      return member === undefined ? [] : parts(member, place, name);
    });
  }

  function parts(
    value: ModelValue,
    owner: Place,
    name: string,
  ): readonly Part[] {
    const place = memberPlace(owner, name);
    const label = labels.member(name);
    const entries = isList(value) ? value : [value];
    if (entries.every(isSimple))
      return [
        field(
          label,
          entries.map((one) => text(one, place)),
        ),
      ];
    return entries.filter(isObject).map((entry, index) => {
      const numbered = entries.length > 1 ? `${label} ${index + 1}` : label;
      return group(numbered, members(entry, place, memberNames(place)));
    });
  }

  function text(value: Simple, place: Place): string {
    const shown = valueText(value, place, labels);
    const known = place.definition === "LocalId" ? names.get(shown) : undefined;
    return known === undefined ? shown : `${known} (${shown})`;
  }
}

function field(label: string, values: readonly string[]): Field {
  return { kind: "field", label, value: values.join("\n") };
}

/** A group that only holds another one is a choice: `detail` and what was chosen. */
function group(label: string, parts: readonly Part[]): Group {
  const [only, ...others] = parts;
  return only?.kind === "group" && others.length === 0
    ? { kind: "group", label: `${label}: ${only.label}`, parts: only.parts }
    : { kind: "group", label, parts };
}

/** Members of an attachment that are columns of the table. */
const columns = new Set(["title", "filename", "size", "sha256"]);

function attachmentRows(
  document: Document,
  writer: Writer,
  header: Place,
): readonly AttachmentRow[] {
  if (isControl(document)) return [];
  const place = memberPlace(header, "attachment");
  const others = memberNames(place).filter((name) => !columns.has(name));
  const listed: readonly (AttachmentRef & { readonly title?: string })[] =
    document.header.attachment ?? [];
  return listed.map((entry) => ({
    title: entry.title ?? entry.filename,
    filename: entry.filename,
    size: String(entry.size),
    sha256: entry.sha256,
    parts: writer.members(entry, place, others),
  }));
}

function party(
  labels: Labels,
  capacity: "sender" | "recipient",
  ref: Document["header"]["sender"],
): Party {
  return {
    capacity: labels.word(capacity),
    name: ref.name ?? ref.authority,
    id: ref.authority,
    role: labels.code("authority-role", ref.role) ?? ref.role,
  };
}

type Simple = string | number | boolean;

function isSimple(value: ModelValue): value is Simple {
  return typeof value !== "object";
}

function isList(value: ModelValue): value is readonly ModelValue[] {
  return Array.isArray(value);
}

function isObject(value: ModelValue): value is ModelObject {
  return typeof value === "object" && !Array.isArray(value);
}

function textOf(value: ModelValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
