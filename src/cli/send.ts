import type { SubmitAnswer } from "../client/submission.ts";
import { detectSyntax } from "../format/detect-syntax.ts";
import { listedAttachments, readAttachments } from "./attachments.ts";
import { connect, type ConnectionOptions } from "./connection.ts";
import { faultReport } from "./fault-lines.ts";
import { readInput, writeOutput } from "./files.ts";
import { print, printJson, say, type ExitStatus } from "./output.ts";

export type SendOptions = ConnectionOptions & {
  readonly attach?: readonly string[];
  /** The gateway completes the header; the completed document is what was sent. */
  readonly fillHeader?: boolean;
  /** Where to write the receipt's container. */
  readonly receipt?: string;
  readonly json?: boolean;
};

/** Hands a document over to a gateway, which answers with a signed receipt or with every fault. */
export async function send(
  file: string,
  options: SendOptions,
): Promise<ExitStatus> {
  const client = connect(options);
  const document = readInput(file);
  const syntax = detectSyntax(document);
  const answer = await client.submit({
    document,
    syntax,
    attachments: readAttachments(
      options.attach ?? [],
      listedAttachments(document, syntax),
    ),
    fillHeader: options.fillHeader ?? false,
  });
  if (answer.kind === "accepted" && options.receipt !== undefined)
    writeOutput(options.receipt, answer.receipt.container);
  if (options.json === true) printJson(view(answer));
  else printAnswer(answer);
  if (answer.kind === "accepted") return 0;
  say(
    `${answer.code} expected a message without faults, found ${answer.faults.length}`,
  );
  return 1;
}

function printAnswer(answer: SubmitAnswer): void {
  const faults = answer.kind === "refused" ? answer.faults : [];
  const report = faultReport(faults, answer.warnings);
  if (report !== "") print(report);
  if (answer.kind === "accepted")
    print(
      `${answer.repeated ? "had been accepted before" : "accepted"} ${answer.messageId}, container SHA-256 ${answer.containerDigest}`,
    );
}

/** The answer without the bytes of its receipt and document, which have their own options and verbs. */
function view(answer: SubmitAnswer): object {
  if (answer.kind === "refused") return answer;
  const { receipt, document, ...rest } = answer;
  const { container, ...named } = receipt;
  return {
    ...rest,
    receipt: { ...named, bytes: container.length },
    ...(document === undefined
      ? {}
      : { document: Buffer.from(document).toString("utf8") }),
  };
}
