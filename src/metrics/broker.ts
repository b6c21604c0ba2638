import { Gauge, type Registry } from "prom-client";
import type { Broker, BrokerState, Clock } from "../exchange/ports.ts";

const states = [
  "up",
  "connecting",
  "blocked",
  "closed",
] as const satisfies readonly BrokerState["kind"][];

export function brokerGauges(
  registry: Registry,
  {
    broker,
    clock,
  }: { readonly broker: Pick<Broker, "state">; readonly clock: Clock },
): () => void {
  const state = new Gauge({
    name: "comity_broker_state",
    help: "1 for the state the connection to the broker is in.",
    labelNames: ["state"],
    registers: [registry],
  });
  const age = new Gauge({
    name: "comity_broker_state_seconds",
    help: "How long it has been in that state.",
    registers: [registry],
  });
  return () => {
    const { kind, since } = broker.state();
    for (const each of states)
      state.set({ state: each }, each === kind ? 1 : 0);
    age.set((clock.now().getTime() - since.getTime()) / 1000);
  };
}
