import assert from "node:assert/strict";
import { limits } from "../../src/config.ts";
import { examineEnvelope } from "../../src/exchange/examine.ts";
import { exchangeDefaults } from "../../src/exchange/settings.ts";
import { syntaxes, type Syntax } from "../../src/message/header.ts";
import { readContainer } from "../../src/seal/container.ts";
import { sealEnvelope } from "../../src/seal/envelope.ts";
import { softSigner } from "../../src/trust/signer.ts";
import { forgeContainer } from "../vectors/container-forgery.ts";
import { vectorKey } from "../vectors/keys.ts";
import { xa, xb } from "../vectors/world.ts";
import { at, containers, decryption, directory, documents } from "./samples.ts";
import type { Target } from "./target.ts";
import { mutateJson, mutateXml } from "./text-mutation.ts";

const samples = { xml: toXb("xml"), json: toXb("json") };

const xbParts = {
  self: xb,
  decryption,
  limits: { ...limits, ...exchangeDefaults },
  signer: softSigner({ ...vectorKey("sign-xb"), chain: [] }),
  directory,
  revocation: { crls: [], mode: "whenPresent" as const },
};

/** A changed document, rightly signed and encrypted, all the way that a delivery goes before it is stored. */
export const delivery: Target = {
  name: "delivery",
  share: 50,
  async make(random) {
    const syntax = random.pick(syntaxes);
    const text = random.pick(samples[syntax]);
    const bytes =
      syntax === "xml" ? mutateXml(text, random) : mutateJson(text, random);
    const root = {
      name: `message.${syntax}`,
      mediaType: `application/${syntax}`,
      bytes,
      isRoot: true,
    };
    const sealed = await forgeContainer({ files: () => [root] }, syntax);
    const envelope = sealEnvelope(sealed, [
      vectorKey("encrypt-p256").certificate,
    ]);
    return {
      parts: [envelope, bytes],
      async judge() {
        const route = { sender: xa, recipient: xb, lane: "routine" } as const;
        const found = await examineEnvelope(xbParts, envelope, route, at);
        if (found.kind === "unattributable") return found.code;
        if (found.kind === "unreadable") return "unreadable, but its id";
        if (found.kind !== "message" && found.kind !== "control")
          return found.kind;
        const header =
          found.kind === "message" ? found.header : found.document.header;
        assert.equal(header.sender.authority, xa);
        assert.equal(header.recipient.authority, xb);
        assert.deepEqual(
          Buffer.from(readContainer(found.container.bytes).document),
          Buffer.from(bytes),
        );
        if (found.kind === "message" && found.judgement.kind === "invalid")
          return found.judgement.code;
        return "accepted: another document, rightly signed";
      },
    };
  },
};

/** Documents to xb-moj: the examples that are, and what stands in the containers. */
function toXb(syntax: Syntax): readonly string[] {
  const contained = containers
    .map((each) => readContainer(each))
    .filter((each) => each.syntax === syntax)
    .map(({ document }) => Buffer.from(document).toString());
  return [...documents[syntax], ...contained].filter(isToXb);
}

function isToXb(text: string): boolean {
  return text.slice(text.search(/recipient/i)).includes("xb-moj");
}
