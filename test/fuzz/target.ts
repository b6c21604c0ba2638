import type { Random } from "./random.ts";

/** One input: its bytes as they are saved when it fails, and the judgement of what a reader makes of it. */
export type Input = {
  readonly parts: readonly Uint8Array[];
  /**
   * Gives the code it was refused with, or `accepted: ` and why that is right. A refusal may also be thrown; whatever
   * else is thrown is a defect.
   */
  readonly judge: () => string | Promise<string>;
};

/** A reader, and how it is deceived. */
export type Target = {
  readonly name: string;
  /** Of a thousand inputs, how many. */
  readonly share: number;
  readonly make: (random: Random) => Input | Promise<Input>;
};
