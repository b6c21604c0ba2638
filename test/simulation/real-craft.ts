import { readFileSync } from "node:fs";
import { join } from "node:path";
import { limits } from "../../src/config.ts";
import {
  createSealingRoom,
  type SealingRoom,
} from "../../src/exchange/sealing-room.ts";
import type { Attachment, Submission } from "../../src/exchange/ports.ts";
import { exchangeDefaults } from "../../src/exchange/settings.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import type {
  BusinessDocument,
  ModelObject,
} from "../../src/message/document.ts";
import type { AuthorityId } from "../../src/message/identifiers.ts";
import type { BusinessKind } from "../../src/message/kinds.ts";
import { sealContainer } from "../../src/seal/container.ts";
import type { Directory } from "../../src/trust/directory.ts";
import { issueAuthority, type IssuedAuthority } from "../../src/trust/issue.ts";
import { softSigner } from "../../src/trust/signer.ts";
import type { Craft, Draft } from "./craft.ts";

const dates = {
  notBefore: new Date("2020-01-01T00:00:00Z"),
  notAfter: new Date("2049-12-31T00:00:00Z"),
};

/** What no version of a simulation reaches: whether a directory is old is asked outside of these rooms. */
const newest = 1_000_000;

type Keys = ReadonlyMap<AuthorityId, IssuedAuthority>;
let issuing: Promise<Keys> | undefined;

/** The sealing rooms of the gateways themselves, over throw-away keys: real containers, signatures and envelopes. */
export async function realCraft(
  authorities: readonly AuthorityId[],
): Promise<Craft> {
  issuing ??= issueAll();
  const keys = await issuing;
  const directory = directoryOf(keys, newest, dates.notAfter);
  const rooms = new Map<string, SealingRoom>();
  const roomOf = (id: AuthorityId, mode: "whenPresent" | "require") => {
    const name = `${id} ${mode}`;
    const room = rooms.get(name) ?? open(keys, id, directory, mode);
    rooms.set(name, room);
    return room;
  };
  const forge: Craft["forge"] = async (signer, submission, at) => {
    const { signing, anchor } = keyOf(keys, signer);
    const chain = [anchor.certificate];
    const sealed = await sealContainer({
      ...submission,
      signer: softSigner({ ...signing, chain }),
      signingTime: at,
    });
    return sealed.bytes;
  };
  return {
    draft,
    forge,
    forgeControl: (signer, document, at) =>
      forge(
        signer,
        {
          document: writeDocument(document, "xml"),
          syntax: "xml",
          attachments: [],
        },
        at,
      ),
    sealingOf(authority, isStale) {
      if (!authorities.includes(authority)) throw new Error("a stranger");
      // Required, and not there: nothing can be attributed.
      const room = () =>
        roomOf(authority, isStale() ? "require" : "whenPresent");
      return {
        prepare: (...told) => room().prepare(...told),
        sealControl: (...told) => room().sealControl(...told),
        envelop: (...told) => room().envelop(...told),
        examine: (...told) => room().examine(...told),
        unpack: (...told) => room().unpack(...told),
        reexamine: (...told) => room().reexamine(...told),
      };
    },
    directoryOf: (version, expiresAt) => ({
      ...directory,
      version,
      expiresAt: expiresAt.toISOString(),
    }),
  };
}

async function issueAll(): Promise<Keys> {
  const ids = ["xa-moj", "xb-moj", "xc-moj", "xd-moj"] as const;
  const issued = await Promise.all(
    ids.map((organization) =>
      issueAuthority({
        ...dates,
        country: organization.slice(0, 2).toUpperCase(),
        organization,
      }),
    ),
  );
  return new Map(
    issued.map((each, index) => [ids[index] as AuthorityId, each]),
  );
}

function keyOf(keys: Keys, id: AuthorityId): IssuedAuthority {
  const key = keys.get(id);
  if (key === undefined) throw new Error(`no keys of ${id}`);
  return key;
}

function open(
  keys: Keys,
  self: AuthorityId,
  directory: Directory,
  revocationMode: "whenPresent" | "require",
): SealingRoom {
  const { signing, anchor, encryption } = keyOf(keys, self);
  const { lifetimeMaxMs, clockSkewMs } = exchangeDefaults;
  return createSealingRoom({
    self,
    signing: { ...signing, chain: [anchor.certificate] },
    decryption: [encryption],
    trust: { directory, crls: [], revocationMode },
    limits: { ...limits, lifetimeMaxMs, clockSkewMs },
  });
}

function directoryOf(keys: Keys, version: number, expiresAt: Date): Directory {
  const listing = (der: Uint8Array) => ({
    der,
    notBefore: dates.notBefore.toISOString(),
    notAfter: dates.notAfter.toISOString(),
    status: "current" as const,
  });
  return {
    version,
    issuedAt: dates.notBefore.toISOString(),
    expiresAt: expiresAt.toISOString(),
    authorities: [...keys].map(([id, issued]) => ({
      id,
      name: `Ministry of Justice of ${id}`,
      country: id.slice(0, 2).toUpperCase(),
      timeZone: "Etc/UTC",
      languages: ["en", "da", "es"],
      instruments: ["ETS030", "ETS099", "ETS182", "UNTOC"],
      anchors: [issued.anchor.certificate],
      signing: [listing(issued.signing.certificate)],
      encryption: [listing(issued.encryption.certificate)],
    })),
  };
}

const examples = join(import.meta.dirname, "..", "..", "schemas", "examples");
/** What a case system writes; a hostile gateway puts any kind over a body, and that is one more thing to refuse. */
const bodies: Readonly<Partial<Record<BusinessKind, string>>> = {
  REQUEST: "D1-request",
  ACKNOWLEDGEMENT: "D1-acknowledgement",
  ACCEPTANCE: "D1-acceptance",
  REFUSAL: "D2-refusal",
};
const read = new Map<string, unknown>();

/** A published example under the draft's own header, in the syntax that the message's id decides. */
function draft({ header, flaw, urgent }: Draft): Submission {
  const example = onOneBasis(
    exampleOf(bodies[header.kind] ?? "D1-acknowledgement"),
  );
  const attachments = (example.header.attachment ?? []).map(attachmentOf);
  const listed =
    attachments.length === 0 ? {} : { attachment: example.header.attachment };
  const document = {
    ...withUrgency(example, urgent),
    header: { ...header, ...listed },
  } as BusinessDocument;
  const json = (said: unknown): Submission => ({
    document: Buffer.from(JSON.stringify(said)),
    syntax: "json",
    attachments,
  });
  const syntax = header.messageId.endsWith("0") ? "xml" : "json";
  switch (flaw) {
    case "none":
      return { document: writeDocument(document, syntax), syntax, attachments };
    case "rules":
      return { ...json(document), attachments: [...attachments, unlisted] };
    case "schema":
      return json({ header: document.header });
    case "unreadable":
      return json({ ...document, header: { ...header, seen: "none" } });
    case "illegible":
      return json({});
  }
}

const unlisted: Attachment = {
  filename: "unlisted.txt",
  mediaType: "text/plain",
  bytes: Buffer.from("nobody mentions this"),
};

/** A refusal repeats the basis of the request it answers; the examples have one only of another request. */
function onOneBasis(example: BusinessDocument): BusinessDocument {
  const { refusal, ...rest } = example;
  if (refusal === undefined) return example;
  const { legalBasis } = exampleOf("D1-acceptance").acceptance as ModelObject;
  const [refused] = (refusal as { readonly refused: readonly ModelObject[] })
    .refused;
  const ground = [{ code: "ESSENTIAL_INTERESTS", article: "Art. 2(b)" }];
  const body = { ...refusal, legalBasis, refused: [{ ...refused, ground }] };
  return { ...rest, refusal: body } as unknown as BusinessDocument;
}

/** The example is urgent. */
function withUrgency(example: BusinessDocument, urgent: boolean) {
  const { request } = example;
  if (request === undefined || urgent) return example;
  const calm = { ...(request as ModelObject), urgency: { level: "ROUTINE" } };
  return { ...example, request: calm };
}

function exampleOf(name: string): BusinessDocument {
  return once(`${name}.json`, (bytes) =>
    JSON.parse(bytes.toString()),
  ) as BusinessDocument;
}

function attachmentOf({
  filename,
  mediaType,
}: Pick<Attachment, "filename" | "mediaType">): Attachment {
  const bytes = once(join("attachments", filename), (file) => file) as Buffer;
  return { filename, mediaType, bytes };
}

function once(file: string, parse: (bytes: Buffer) => unknown): unknown {
  const known = read.get(file) ?? parse(readFileSync(join(examples, file)));
  read.set(file, known);
  return known;
}
