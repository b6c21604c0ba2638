import type { Handover } from "../../src/client/submission.ts";
import type { Broker } from "../../src/exchange/ports.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import type { Lane, Route } from "../../src/message/route.ts";
import {
  sealContainer,
  type SealedContainer,
} from "../../src/seal/container.ts";
import { sealEnvelope } from "../../src/seal/envelope.ts";
import { softSigner } from "../../src/trust/signer.ts";
import type { Party } from "./world.ts";

/** Seals whatever it is given with a party's own keys: what that authority's hostile or broken gateway could send. */
export async function sealAs(
  party: Party,
  { document, syntax, attachments = [] }: Handover,
): Promise<SealedContainer> {
  return sealContainer({
    document,
    syntax,
    attachments,
    signer: softSigner({
      ...party.issued.signing,
      chain: [party.issued.anchor.certificate],
    }),
    signingTime: new Date(),
  });
}

export function envelopTo(party: Party, container: Uint8Array): Uint8Array {
  return sealEnvelope(container, [party.issued.encryption.certificate]);
}

export function route(
  sender: string,
  recipient: string,
  lane: Lane = "routine",
): Route {
  return {
    sender: parseAuthorityId(sender),
    recipient: parseAuthorityId(recipient),
    lane,
  };
}

/** Publishes past every gateway, as the holder of `route.sender`'s broker account could. */
export async function inject(
  broker: Broker,
  to: Route,
  envelope: Uint8Array,
): Promise<void> {
  try {
    await broker.publish(to, envelope);
  } finally {
    await broker.close();
  }
}
