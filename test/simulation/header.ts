import type { Header } from "../../src/message/header.ts";
import type { AuthorityId } from "../../src/message/identifiers.ts";
import type { Authority } from "./authority.ts";
import type { Random } from "./random.ts";
import type { World } from "./world.ts";

/** A header sent now, with whatever `said` says otherwise. */
export function headerOf(
  { plan }: World,
  authority: Pick<Authority, "id" | "now">,
  random: Random,
  {
    recipient,
    ...said
  }: { readonly recipient: AuthorityId } & Pick<
    Header,
    "messageId" | "conversationId" | "sequence" | "seen"
  > &
    Omit<Partial<Header>, "recipient">,
): Header {
  const now = authority.now().getTime();
  const expiry = now + random.between(...plan.lifetimeMs);
  return {
    specVersion: "1.0.0",
    kind: "REQUEST",
    caseReference: {
      requestingRef: "SIM-2026-000001",
      ...(said.kind === undefined ? {} : { requestedRef: "SIM-2026-000002" }),
    },
    sentAt: new Date(now).toISOString(),
    expiresAt: new Date(expiry).toISOString(),
    directoryVersion: 1,
    sender: { authority: authority.id, role: "CENTRAL" },
    recipient: { authority: recipient, role: "CENTRAL" },
    channel: "VIA_MOJ",
    language: "en",
    classification: "OFFICIAL",
    ...said,
  };
}
