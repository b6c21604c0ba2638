import type { BusinessDocument } from "./document.ts";
import { parseAuthorityId, type AuthorityId } from "./identifiers.ts";
import { bodyName, type BusinessKind } from "./kinds.ts";

/** Separate queues, so that no lane blocks another. `control`: receipts, inquiries, their answers and cancels. */
export const lanes = ["urgent", "routine", "control"] as const;
export type Lane = (typeof lanes)[number];

export type Route = {
  readonly sender: AuthorityId;
  readonly recipient: AuthorityId;
  readonly lane: Lane;
};

/** `<recipient>.<sender>.<lane>`, all that the broker learns. */
export function routingKey(route: Route): string {
  return `${route.recipient}.${route.sender}.${route.lane}`;
}

/** The route a routing key names, or undefined when it names none. */
export function parseRoutingKey(key: string): Route | undefined {
  const [recipient, sender, laneName, ...rest] = key.split(".");
  const lane = lanes.find((candidate) => candidate === laneName);
  if (
    recipient === undefined ||
    sender === undefined ||
    lane === undefined ||
    rest.length > 0
  )
    return undefined;
  try {
    return {
      recipient: parseAuthorityId(recipient),
      sender: parseAuthorityId(sender),
      lane,
    };
  } catch {
    return undefined;
  }
}

/** What is lost if it waits, whatever its sender says of its urgency. */
const alwaysUrgent: readonly BusinessKind[] = [
  "EMERGENCY_DISCLOSURE_REQUEST",
  "PRESERVATION_REQUEST",
];

/** What says that it is urgent or an emergency travels in its own lane, and so does what must not wait by its kind. */
export function laneOf(document: BusinessDocument): Lane {
  const { kind } = document.header;
  if (alwaysUrgent.includes(kind)) return "urgent";
  const body = document[bodyName(kind)];
  const level =
    body !== undefined && "urgency" in body
      ? (body.urgency as { level?: unknown }).level
      : undefined;
  return level === "URGENT" || level === "EMERGENCY" ? "urgent" : "routine";
}
