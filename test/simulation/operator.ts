import { queueNames, type QueueName } from "../../src/message/queues.ts";
import type { Side } from "./invariants.ts";
import type { World } from "./world.ts";

/** What an operator tries by hand when things look stuck: none of it may break a promise. */
export async function intervene(world: World, side: Side): Promise<void> {
  const { authority } = side;
  const random = world.random.branch(`operator ${world.timeline.now()}`);
  const queue = random.pick<QueueName>([...queueNames, "dead-letters"]);
  const act = random.fraction();
  try {
    const told = await authority.call(async (_exchange, queues) => {
      if (queue !== "dead-letters") {
        const { items } = await queues.messages(queue, 50);
        if (items.length === 0) return "finds nothing";
        const moved = await queues.retryMessage(
          random.pick(items),
          undefined,
          "operator",
        );
        return `hastens ${moved}`;
      }
      const { items } = await queues.deadLetters(50);
      if (items.length === 0) return "finds nothing";
      const { id } = random.pick(items);
      if (act < 0.2) {
        await queues.discardDeadLetter(
          id,
          "the simulation says so",
          "operator",
        );
        return "discards";
      }
      const { kind } = await queues.retryDeadLetter(id, undefined, "operator");
      return `retries: ${kind}`;
    });
    world.trace(authority.id, `operator in ${queue}: ${told}`);
  } catch (error) {
    world.trace(authority.id, `operator in ${queue}: ${String(error)}`);
  }
}
