import type { ConversationState } from "../../message/standing.ts";
import type { DemoStage } from "./authorities.ts";
import type { Played } from "./scenario.ts";

/** Where a conversation stands for either side when its case has been played. */
export type Ending = {
  readonly conversationId: string;
  /** One state when both gateways say the same. */
  readonly states: readonly ConversationState[];
  /** Both say that nothing is left to do. */
  readonly isOver: boolean;
};

const over: readonly ConversationState[] = ["CLOSED", "RELEASED"];

/** Asks both gateways about every conversation that was opened. */
export async function endingsOf(
  { requester, requested }: DemoStage,
  played: readonly Played[],
): Promise<readonly Ending[]> {
  const opened = played.filter(
    ({ outcome, messageId, conversationId }) =>
      outcome === "accepted" && messageId === conversationId,
  );
  return await Promise.all(
    opened.map(async ({ conversationId }) => {
      const answers = await Promise.all(
        [requester, requested].map(({ caseSystem }) =>
          caseSystem.conversation(conversationId),
        ),
      );
      const states = [...new Set(answers.map(({ state }) => state))];
      const [state, another] = states;
      const isOver =
        state !== undefined && another === undefined && over.includes(state);
      return { conversationId, states, isOver };
    }),
  );
}
