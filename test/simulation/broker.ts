import type { Broker } from "../../src/exchange/ports.ts";
import type { AuthorityId } from "../../src/message/identifiers.ts";
import { lanes, routingKey, type Route } from "../../src/message/route.ts";
import { queueOn, type Queue } from "./broker-queue.ts";
import { outage, type Faults } from "./faults.ts";
import type { Process } from "./process.ts";
import type { Timeline } from "./timeline.ts";

/** A broker that nobody has to trust, and that earns it. */
export type SimulatedBroker = {
  readonly connect: (authority: AuthorityId, process: Process) => Broker;
  /** Past every gateway, as whoever holds the sender's account could. */
  readonly inject: (route: Route, envelope: Uint8Array) => void;
  readonly unplug: (authority: AuthorityId) => void;
  readonly plugIn: (authority: AuthorityId) => void;
  /** Everything it held is gone. */
  readonly purge: () => void;
  readonly held: () => number;
};

export type BrokerParts = {
  readonly authorities: readonly AuthorityId[];
  readonly timeline: Timeline;
  readonly faults: Faults;
  /** Told of every envelope the moment it leaves its gateway, and of what became of it. */
  readonly leaves: (
    authority: AuthorityId,
    route: Route,
    envelope: Uint8Array,
    outcome: string,
  ) => void;
};

type Sent = { readonly route: Route; readonly envelope: Uint8Array };

export function simulatedBroker(parts: BrokerParts): SimulatedBroker {
  const { authorities, timeline, faults } = parts;
  const unplugged = new Set<AuthorityId>();
  const queues = new Map<string, Queue>();
  for (const authority of authorities)
    for (const lane of lanes)
      queues.set(`${authority}.${lane}`, queueOn(timeline, faults.random));
  const queuesOf = (authority: AuthorityId): readonly Queue[] =>
    lanes.flatMap((lane) => queues.get(`${authority}.${lane}`) ?? []);
  const past: Sent[] = [];
  const spread = (route: Route, envelope: Uint8Array): string => {
    past.push({ route, envelope });
    const old = faults.random.pick(past);
    if (faults.hits("replayed"))
      putInto(queues, faults, old.route, routingKey(old.route), old.envelope);
    return spreadOver(queues, parts, route, envelope);
  };
  return {
    inject: (route, envelope) => {
      parts.leaves(route.sender, route, envelope, spread(route, envelope));
    },
    unplug(authority) {
      unplugged.add(authority);
      for (const queue of queuesOf(authority)) queue.unplug();
    },
    plugIn(authority) {
      unplugged.delete(authority);
      for (const queue of queuesOf(authority)) queue.plugIn();
    },
    purge() {
      for (const queue of queues.values()) queue.purge();
    },
    held: () =>
      [...queues.values()].reduce((sum, each) => sum + each.held(), 0),
    connect: (authority, process) =>
      connection(parts, authority, process, {
        isPlugged: () => !unplugged.has(authority),
        queues: queuesOf(authority),
        spread,
      }),
  };
}

/** What such a broker makes of something it has confirmed; the word tells the trace. */
function spreadOver(
  queues: ReadonlyMap<string, Queue>,
  { authorities, faults }: BrokerParts,
  route: Route,
  envelope: Uint8Array,
): string {
  const { random } = faults;
  const put = (to: Route, key: string, body: Uint8Array): void =>
    putInto(queues, faults, to, key, body);
  const key = routingKey(route);
  if (faults.hits("doubled")) put(route, key, envelope);
  if (faults.hits("misrouted")) {
    // Into somebody's queue, under somebody's name.
    const elsewhere = { ...route, recipient: random.pick(authorities) };
    const named = random.chance(0.5) ? elsewhere : route;
    const sender = random.pick(authorities);
    put(elsewhere, routingKey({ ...named, sender }), envelope);
  }
  if (faults.hits("dropped")) return "dropped";
  if (faults.hits("altered")) {
    put(route, key, alter(envelope));
    return "altered";
  }
  put(route, key, envelope);
  return "taken";
}

function putInto(
  queues: ReadonlyMap<string, Queue>,
  faults: Faults,
  to: Route,
  key: string,
  body: Uint8Array,
): void {
  const most = faults.hits("late") ? 20_000 : faults.networkMs;
  const queue = queues.get(`${to.recipient}.${to.lane}`);
  if (queue === undefined) throw outage("BROKER_UNROUTABLE");
  queue.put(key, body, faults.random.between(0, most));
}

type Link = {
  readonly isPlugged: () => boolean;
  readonly queues: readonly Queue[];
  readonly spread: (route: Route, envelope: Uint8Array) => string;
};

function connection(
  { timeline, faults, leaves }: BrokerParts,
  authority: AuthorityId,
  process: Process,
  link: Link,
): Broker {
  const publish = (route: Route, envelope: Uint8Array): void => {
    if (!link.isPlugged()) throw outage("BROKER_UNAVAILABLE");
    if (route.sender !== authority) throw outage("BROKER_REFUSED");
    for (const fault of ["refused", "returned", "blocked"] as const) {
      if (!faults.hits(fault)) continue;
      leaves(authority, route, envelope, fault);
      throw outage(refusals[fault]);
    }
    leaves(authority, route, envelope, link.spread(route, envelope));
    if (faults.hits("confirmLost")) throw outage("BROKER_TIMEOUT");
  };
  const latency = () => ({ before: faults.random.between(0, 5), later: 1 });
  const now = { before: 0, later: 0 };
  return {
    publish: (route, envelope) =>
      process.call(latency(), () => publish(route, envelope)),
    consume: (handler) =>
      process.call(latency(), () => {
        const seats = link.queues.map((queue) => queue.sit(handler));
        process.onDeath(() => seats.forEach((seat) => seat.leave()));
        return {
          pause: () =>
            process.call(now, () => seats.forEach((seat) => seat.pause())),
          resume: () =>
            process.call(now, () => seats.forEach((seat) => seat.resume())),
        };
      }),
    state: () => ({
      kind: link.isPlugged() ? "up" : "connecting",
      since: new Date(timeline.now()),
    }),
    onState: () => undefined,
    probe: () =>
      link.isPlugged()
        ? Promise.resolve()
        : Promise.reject(outage("BROKER_UNAVAILABLE")),
    close: () => Promise.resolve(),
  };
}

const refusals = {
  refused: "BROKER_REFUSED",
  returned: "BROKER_UNROUTABLE",
  blocked: "BROKER_BLOCKED",
} as const;

/** In the midst of what is encrypted. */
function alter(envelope: Uint8Array): Uint8Array {
  const altered = Uint8Array.from(envelope);
  const place = altered.length >> 1;
  altered[place] = (altered[place] ?? 0) ^ 1;
  return altered;
}
