import { createHash } from "node:crypto";
import { changed, type Change } from "../../schemas/examples/change.ts";
import type { ModelObject } from "../../src/message/document.ts";
import type { Syntax } from "../../src/message/header.ts";
import { openEnvelope, sealEnvelope } from "../../src/seal/envelope.ts";
import {
  forgeContainer,
  type ContainerForgery,
  type ForgedFile,
} from "./container-forgery.ts";
import type { Defect } from "./defect.ts";
import { written } from "./documents.ts";
import { vectorKey, type VectorKeyName } from "./keys.ts";
import { readSpecimen, type Recipe, type SpecimenKind } from "./specimen.ts";

/** What xa-moj sends, or whoever says that he is, and what becomes of it at xb-moj. */
export type DeliveryDefect = Omit<Defect, "settings"> & {
  readonly becomes: string;
  readonly rules?: string;
  readonly alarm?: string;
  /** Specimens that are delivered before, such as `message/sound-xml`. */
  readonly after?: string;
  readonly route?: string;
  readonly deliveries?: number;
  /** `required`: the gateway wants a revocation list and has none. */
  readonly revocation?: "required";
  /** Default: XML. What the schema refuses is written in JSON. */
  readonly syntax?: Syntax;
  /** Instead of the table's own. */
  readonly document?: () => ModelObject;
  readonly changes?: readonly Change[];
  /** The document's bytes. */
  readonly bytes?: (bytes: Uint8Array) => Uint8Array;
  readonly attachments?: readonly ForgedFile[];
  readonly forgery?: Omit<ContainerForgery, "files">;
  /** To whom it is encrypted. Default: xb-moj. */
  readonly to?: VectorKeyName;
  /** Instead of the container. */
  readonly content?: Uint8Array;
  /** Instead of the envelope. */
  readonly body?: Uint8Array;
};

export function deliveryRecipe(
  kind: SpecimenKind,
  honest: () => ModelObject,
  defect: DeliveryDefect,
): Recipe {
  const { name, expect, why, clause, becomes } = defect;
  const { rules, alarm, after, deliveries, revocation } = defect;
  const lane = kind === "message" ? "routine" : "control";
  const settings = {
    route: defect.route ?? `xb-moj.xa-moj.${lane}`,
    ...(deliveries === undefined ? {} : { deliveries: String(deliveries) }),
    ...(revocation === undefined ? {} : { revocation }),
    ...(after === undefined ? {} : { after }),
    becomes,
    ...(rules === undefined ? {} : { rules }),
    ...(alarm === undefined ? {} : { alarm }),
  };
  const make = async () => [await bodyOf(defect, honest)];
  return { kind, name, expect, why, clause, settings, make };
}

async function bodyOf(
  defect: DeliveryDefect,
  honest: () => ModelObject,
): Promise<Uint8Array> {
  const { body, to = "encrypt-p256" } = defect;
  if (body !== undefined) return body;
  const content = defect.content ?? (await containerOf(defect, honest));
  return sealEnvelope(content, [vectorKey(to).certificate]);
}

function containerOf(
  { document, changes = [], syntax = "xml", ...rest }: DeliveryDefect,
  honest: () => ModelObject,
): Promise<Uint8Array> {
  const bytes = written(changed((document ?? honest)(), changes), syntax);
  const root = {
    name: `message.${syntax}`,
    mediaType: `application/${syntax}`,
    bytes: rest.bytes?.(bytes) ?? bytes,
    isRoot: true,
  };
  const files = () => [root, ...(rest.attachments ?? [])];
  return forgeContainer({ ...rest.forgery, files }, syntax);
}

/** The digest of the container in an envelope that was delivered before. */
export function containerDigestIn(specimen: string): string {
  const [envelope = new Uint8Array()] = readSpecimen(specimen).parts;
  const container = openEnvelope(envelope, [vectorKey("encrypt-p256")]);
  return createHash("sha256").update(container).digest("hex");
}
