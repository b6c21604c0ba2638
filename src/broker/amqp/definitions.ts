import { createHash, randomBytes } from "node:crypto";
import type { AuthorityId } from "../../message/identifiers.ts";
import { lanes } from "../../message/route.ts";
import {
  bindingKey,
  deadLetterExchange,
  deadLetterQueue,
  deliveryLimit,
  exchangeName,
  inboxQueue,
  queueBytesMax,
} from "./topology.ts";

/** An account of the broker, named by its authority. */
export type BrokerAccount = {
  readonly id: AuthorityId;
  /** RabbitMQ's salted SHA-256 (`passwordHash`). Without one the account has no password: client certificate only. */
  readonly passwordHash?: string;
};

export type DefinitionOptions = {
  readonly vhost?: string;
  /** Deliveries without an acknowledgement after which the broker dead-letters a message. */
  readonly deliveryLimit?: number;
  /** Bytes in one queue beyond which the broker refuses a publish. */
  readonly queueBytesMax?: number;
};

type Named = { readonly vhost: string; readonly name: string };

/** What `rabbitmqctl import_definitions` takes, RabbitMQ 3.10 to 4.x. */
export type BrokerDefinitions = {
  readonly vhosts: readonly { readonly name: string }[];
  readonly users: readonly {
    readonly name: string;
    readonly password_hash: string;
    readonly hashing_algorithm: string;
    readonly tags: readonly string[];
  }[];
  readonly permissions: readonly {
    readonly user: string;
    readonly vhost: string;
    readonly configure: string;
    readonly write: string;
    readonly read: string;
  }[];
  readonly topic_permissions: readonly {
    readonly user: string;
    readonly vhost: string;
    readonly exchange: string;
    readonly write: string;
    readonly read: string;
  }[];
  readonly exchanges: readonly (Named & {
    readonly type: string;
    readonly durable: boolean;
    readonly auto_delete: boolean;
    readonly internal: boolean;
    readonly arguments: object;
  })[];
  readonly queues: readonly (Named & {
    readonly durable: boolean;
    readonly auto_delete: boolean;
    readonly arguments: object;
  })[];
  readonly bindings: readonly {
    readonly vhost: string;
    readonly source: string;
    readonly destination: string;
    readonly destination_type: string;
    readonly routing_key: string;
    readonly arguments: object;
  }[];
  readonly policies: readonly (Named & {
    readonly pattern: string;
    readonly "apply-to": string;
    readonly priority: number;
    readonly definition: Readonly<Record<string, string | number>>;
  })[];
};

/**
 * The whole topology with an account for each authority, least privilege: an account publishes under its own name
 * only, reads its own inboxes only and declares nothing. Limits are in policies, which an operator can change later;
 * arguments of a queue stand for its life.
 */
export function brokerDefinitions(
  accounts: readonly BrokerAccount[],
  options: DefinitionOptions = {},
): BrokerDefinitions {
  const vhost = options.vhost ?? "/";
  const ids = accounts.map(({ id }) => id);
  return {
    vhosts: [{ name: vhost }],
    users: accounts.map(user),
    permissions: ids.map((id) => permission(vhost, id)),
    topic_permissions: ids.map((id) => topicPermission(vhost, id)),
    exchanges: [exchangeName, deadLetterExchange].map((name) =>
      exchange(vhost, name),
    ),
    queues: ids.flatMap((id) =>
      queueNames(id).map((name) => queue(vhost, name)),
    ),
    bindings: ids.flatMap((id) => bindings(vhost, id)),
    policies: policies(vhost, options),
  };
}

/** RabbitMQ's own form of a stored password: base64 of a 4-byte salt and SHA-256 over salt and password. */
export function passwordHash(password: string): string {
  const salt = randomBytes(4);
  const hash = createHash("sha256")
    .update(salt)
    .update(password, "utf8")
    .digest();
  return Buffer.concat([salt, hash]).toString("base64");
}

function user(account: BrokerAccount): BrokerDefinitions["users"][number] {
  return {
    name: account.id,
    password_hash: account.passwordHash ?? "",
    hashing_algorithm: "rabbit_password_hashing_sha256",
    tags: [],
  };
}

function permission(
  vhost: string,
  id: AuthorityId,
): BrokerDefinitions["permissions"][number] {
  return {
    user: id,
    vhost,
    configure: "^$",
    write: `^${literal(exchangeName)}$`,
    read: `^inbox\\.${id}\\.(urgent|routine|control|segment)$`,
  };
}

/**
 * Anchored at both ends: unanchored, `xb-moj` could write as `xx-xb-moj`. An account without a topic permission may use
 * any routing key, hence one for every account.
 */
function topicPermission(
  vhost: string,
  id: AuthorityId,
): BrokerDefinitions["topic_permissions"][number] {
  const write = "^[a-z0-9-]+\\.{username}\\.(urgent|routine|control|segment)$";
  return { user: id, vhost, exchange: exchangeName, write, read: "^$" };
}

function exchange(
  vhost: string,
  name: string,
): BrokerDefinitions["exchanges"][number] {
  // No alternate exchange: it would swallow the return of an unroutable message.
  return {
    vhost,
    name,
    type: "topic",
    durable: true,
    auto_delete: false,
    internal: false,
    arguments: {},
  };
}

function queueNames(id: AuthorityId): readonly string[] {
  return [...lanes.map((lane) => inboxQueue(id, lane)), deadLetterQueue(id)];
}

function queue(
  vhost: string,
  name: string,
): BrokerDefinitions["queues"][number] {
  return {
    vhost,
    name,
    durable: true,
    auto_delete: false,
    arguments: { "x-queue-type": "quorum" },
  };
}

function bindings(
  vhost: string,
  id: AuthorityId,
): BrokerDefinitions["bindings"] {
  return [
    ...lanes.map((lane) =>
      binding(vhost, exchangeName, inboxQueue(id, lane), bindingKey(id, lane)),
    ),
    binding(vhost, deadLetterExchange, deadLetterQueue(id), `${id}.#`),
  ];
}

function binding(
  vhost: string,
  source: string,
  destination: string,
  key: string,
): BrokerDefinitions["bindings"][number] {
  return {
    vhost,
    source,
    destination,
    destination_type: "queue",
    routing_key: key,
    arguments: {},
  };
}

function policies(
  vhost: string,
  options: DefinitionOptions,
): BrokerDefinitions["policies"] {
  const bounded = {
    overflow: "reject-publish",
    "max-length-bytes": options.queueBytesMax ?? queueBytesMax,
  };
  const shared = { vhost, "apply-to": "queues", priority: 100 } as const;
  return [
    {
      ...shared,
      name: "comity-inbox",
      pattern: "^inbox\\.",
      definition: {
        ...bounded,
        "delivery-limit": options.deliveryLimit ?? deliveryLimit,
        "dead-letter-exchange": deadLetterExchange,
        "dead-letter-strategy": "at-least-once",
      },
    },
    {
      ...shared,
      name: "comity-dead",
      pattern: "^dead\\.",
      definition: bounded,
    },
  ];
}

function literal(name: string): string {
  return name.replaceAll(".", "\\.");
}
