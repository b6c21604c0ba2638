import { createHash } from "node:crypto";
import { parseDigest, type Digest } from "../message/identifiers.ts";
import { parseRoutingKey } from "../message/route.ts";
import type { Allowance } from "./allowance.ts";
import { takeControl } from "./control.ts";
import { judgeMessage, keepUndecidable, rejectUnreadable } from "./judge.ts";
import { gatewayActor, type Parts } from "./parts.ts";
import type { Delivery, Disposition, Examination } from "./ports.ts";

/**
 * One delivery, from the broker's queue to its durable end. It is acknowledged only after what became of it has
 * committed; until then a crash leaves it with the broker, which gives it again.
 */
export async function receive(
  parts: Parts,
  allowance: Allowance,
  delivery: Delivery,
): Promise<Disposition> {
  const { route } = delivery;
  if (delivery.deliveries >= parts.settings.deliveriesMax) {
    return keepDead(
      parts,
      delivery,
      "DELIVERIES_EXHAUSTED",
      `${delivery.deliveries} deliveries came to no end`,
    );
  }
  if (route?.recipient !== parts.self) {
    return keepDead(
      parts,
      delivery,
      "ROUTE_MISMATCH",
      "the route does not name this gateway",
    );
  }
  if (delivery.body.length > parts.settings.deliveryBytesMax) {
    return keepDead(
      parts,
      delivery,
      "DELIVERY_TOO_LARGE",
      `${delivery.body.length} bytes`,
    );
  }
  const arrivedAt = parts.clock.now();
  // An exception here is an outage or a defect of ours, never the sender's fault: the broker keeps the message.
  const examination = await parts.sealing.examine(
    delivery.body,
    route,
    arrivedAt,
  );
  if (!mayCome(allowance, examination)) return "ack";
  return dispose(parts, delivery, examination, arrivedAt);
}

/** Asked once the sender is certain, so that nobody else's words count against it; a broker's replays of its own do. */
function mayCome(allowance: Allowance, examination: Examination): boolean {
  switch (examination.kind) {
    case "unattributable":
    case "repeatable":
    case "undecidable":
      return true;
    case "unreadable":
    case "control":
    case "message":
      return allowance.take(examination.container.sender);
  }
}

async function dispose(
  parts: Parts,
  delivery: Delivery,
  examination: Examination,
  arrivedAt: Date,
): Promise<Disposition> {
  switch (examination.kind) {
    case "unattributable":
      return keepDead(parts, delivery, examination.code, examination.reason);
    case "repeatable":
      parts.log.warn(
        { code: examination.code },
        "control document left for its sender to repeat",
      );
      return "ack";
    case "unreadable":
      await rejectUnreadable(parts, examination);
      return "ack";
    case "undecidable":
      await keepUndecidable(parts, examination, arrivedAt);
      return "ack";
    case "control": {
      const refused = await takeControl(
        parts,
        examination.container,
        examination.document,
      );
      return refused === undefined
        ? "ack"
        : keepDead(parts, delivery, "CONTROL_REFUSED", refused);
    }
    case "message":
      await judgeMessage(parts, examination, arrivedAt);
      return "ack";
  }
}

/** Keeps what nobody can be held to, with its reason, for an operator; the peer learns nothing. */
async function keepDead(
  parts: Parts,
  delivery: Delivery,
  code: string,
  reason: string,
): Promise<Disposition> {
  const digest = sha256(delivery.body);
  const at = parts.clock.now();
  const routed = parseRoutingKey(delivery.routingKey)?.sender ?? "unknown";
  parts.log.warn({ code, digest, sender: routed }, "dead letter kept");
  await parts.store.keepDeadLetter(
    {
      routingKey: delivery.routingKey,
      reason: `${code}: ${reason}`,
      digest,
      bodyBytes: delivery.body.length,
      // Of what is too large digest and size are kept.
      ...(delivery.body.length > parts.settings.deliveryBytesMax
        ? {}
        : { body: delivery.body }),
      at,
    },
    {
      items: parts.settings.deadLettersMax,
      bytes: parts.settings.deadLetterBytesMax,
    },
    {
      facts: [
        {
          fact: "dead-letter.kept",
          at,
          actor: gatewayActor,
          details: { code, digest, routeSender: routed },
        },
        {
          fact: "security.alert",
          at,
          actor: gatewayActor,
          details: { code, digest, routeSender: routed },
        },
      ],
    },
  );
  return "ack";
}

function sha256(bytes: Uint8Array): Digest {
  return parseDigest(createHash("sha256").update(bytes).digest("hex"));
}
