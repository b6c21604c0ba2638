import { amqpBroker } from "../../broker/amqp/amqp-broker.ts";
import {
  probeForbidden,
  type ForbiddenProbe,
} from "../../broker/amqp/forbidden.ts";
import type { Config } from "../../config.ts";
import { ComityError } from "../../errors.ts";
import type { Broker } from "../../exchange/ports.ts";
import { amqpOptions } from "../../gateway.ts";
import {
  parseAuthorityId,
  type AuthorityId,
} from "../../message/identifiers.ts";
import { diagnoseAsync, failed, passed, type Diagnosis } from "./diagnosis.ts";

const connectTimeoutMs = 15_000;
/** No directory lists it: what is published to it must come back. */
const nobody = parseAuthorityId("zz-comity-nobody");

/**
 * Connects, looks at exchange and queues, publishes to nobody, and tries what the broker must refuse.
 * @throws ComityError BROKER_UNAVAILABLE, BROKER_REFUSED
 */
export async function checkBroker({
  authority,
  broker,
}: Config): Promise<readonly Diagnosis[]> {
  if (broker.kind === "embedded")
    return [passed("broker", "embedded: reaches this process only")];
  // Looking is all a doctor may do, whatever the gateway may.
  const options = {
    ...amqpOptions(authority, broker),
    topology: "check" as const,
  };
  const connection = amqpBroker(options);
  try {
    const reached = await diagnoseAsync("broker", () => connected(connection));
    if (!reached.ok) return [reached];
    return [
      reached,
      await diagnoseAsync("broker queues", async () => {
        await connection.probe();
        return "the exchange and the own queue of each lane are there";
      }),
      await diagnoseAsync("broker publish", () =>
        publish(connection, authority),
      ),
      ...(await probeForbidden(options)).map(forbiddenDiagnosis),
    ];
  } finally {
    await connection.close();
  }
}

async function connected(broker: Broker): Promise<string> {
  const timeout = AbortSignal.timeout(connectTimeoutMs);
  await new Promise<void>((resolve) => {
    const look = () => {
      if (broker.state().kind === "up" || timeout.aborted) resolve();
    };
    timeout.addEventListener("abort", look);
    broker.onState(look);
    look();
  });
  const { kind, reason } = broker.state();
  if (kind === "up") return "connected";
  throw new ComityError(
    "BROKER_UNAVAILABLE",
    `expected a connection within ${connectTimeoutMs / 1000} s, found ${kind}: ${reason ?? "no reason given"}`,
  );
}

/** To nobody, so that no inbox is touched: the return proves that it was taken and that a missing queue is noticed. */
async function publish(broker: Broker, sender: AuthorityId): Promise<string> {
  try {
    await broker.publish(
      { sender, recipient: nobody, lane: "routine" },
      Uint8Array.of(0),
    );
  } catch (error) {
    if (error instanceof ComityError && error.code === "BROKER_UNROUTABLE")
      return "taken, and returned because nobody is there";
    throw error;
  }
  throw new ComityError(
    "BROKER_TOPOLOGY",
    "expected a message to nobody to come back, found that it was taken",
  );
}

function forbiddenDiagnosis({
  operation,
  outcome,
  reason,
}: ForbiddenProbe): Diagnosis {
  const name = `broker forbids: ${operation}`;
  if (outcome === "refused") return passed(name, "refused");
  return failed(name, {
    code: "BROKER_REFUSED",
    message: `expected a refusal, found ${outcome}: ${reason}`,
  });
}
