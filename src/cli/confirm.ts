import { connect, type ConnectionOptions } from "./connection.ts";
import { print, printJson, type ExitStatus } from "./output.ts";

export type ConfirmOptions = ConnectionOptions & {
  readonly sender?: string;
  readonly json?: boolean;
};

/** Says that the message is safe in the case system: its sender gets the receipt of the hand-over. Twice is harmless. */
export async function confirm(
  messageId: string,
  options: ConfirmOptions,
): Promise<ExitStatus> {
  const message = await connect(options).confirm(messageId, options.sender);
  if (options.json === true) printJson(message);
  else print(`${message.state} ${message.messageId}`);
  return 0;
}
