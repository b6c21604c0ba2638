import type { BrokerState } from "../exchange/ports.ts";

export type StateBoard = {
  readonly state: () => BrokerState;
  /** Tells the listeners only when kind or reason differ from what stands. */
  readonly set: (kind: BrokerState["kind"], reason?: string) => void;
  readonly onState: (listener: (state: BrokerState) => void) => void;
};

export function stateBoard(kind: BrokerState["kind"]): StateBoard {
  let state: BrokerState = { kind, since: new Date() };
  const listeners: ((state: BrokerState) => void)[] = [];
  return {
    state: () => state,
    set: (next, reason) => {
      if (next === state.kind && reason === state.reason) return;
      const since = next === state.kind ? state.since : new Date();
      state =
        reason === undefined
          ? { kind: next, since }
          : { kind: next, since, reason };
      for (const listener of listeners) listener(state);
    },
    onState: (listener) => {
      listeners.push(listener);
    },
  };
}
