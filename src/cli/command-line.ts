import { setFlagsFromString } from "node:v8";
import { Command, Option } from "commander";
import { release } from "../release.ts";
import { renderingForms } from "../render/forms.ts";
import { renderingLanguages } from "../render/languages.ts";
import type { DefinitionsOptions } from "./broker-definitions.ts";
import type { ConfirmOptions } from "./confirm.ts";
import type { ConvertOptions } from "./convert.ts";
import type { DemoOptions } from "./demo.ts";
import { caseIds } from "./demo/case-ids.ts";
import type {
  CheckDirectoryOptions,
  ShowDirectoryOptions,
  SignDirectoryOptions,
} from "./directory.ts";
import type { DoctorOptions } from "./doctor.ts";
import type { FetchOptions } from "./fetch.ts";
import type { ClocksOptions } from "./clocks.ts";
import type { InboxOptions } from "./inbox.ts";
import type { InitOptions } from "./init.ts";
import type { InstrumentsOptions } from "./instruments.ts";
import type { NewOptions } from "./new.ts";
import type { OpenOptions } from "./open.ts";
import type { ExitStatus } from "./output.ts";
import type {
  ActOptions,
  ListQueueOptions,
  ReasonedOptions,
  ShowQueueOptions,
} from "./queue.ts";
import type { RenderOptions } from "./render.ts";
import type { SealOptions } from "./seal.ts";
import type { SendOptions } from "./send.ts";
import type { ServeOptions } from "./serve.ts";
import type { ShowOptions } from "./show.ts";
import type { ValidateOptions } from "./validate.ts";
import type { VerifyOptions } from "./verify.ts";

/** What the command line needs of the process: to be told when to stop, and somebody to take the status. */
export type Surroundings = {
  readonly interrupted: () => AbortSignal;
  readonly ended: (status: ExitStatus) => void;
};

/** Runs the work of a verb and passes its status on. */
type Run = (work: () => ExitStatus | Promise<ExitStatus>) => Promise<void>;

/** Each verb's own file is imported when it is called, so that none waits for what another needs. */
export function commandLine({ interrupted, ended }: Surroundings): Command {
  const program = new Command("comity")
    .description(
      "A gateway for Central Authorities: mutual legal assistance messages, validated, signed, encrypted and receipted.",
    )
    .version(release())
    .showHelpAfterError("(comity --help tells more)");
  const run: Run = async (work) => ended(await work());
  addDemo(program, run, interrupted);
  addGatewayVerbs(program, run, interrupted);
  addDocumentVerbs(program, run, brief(run));
  addSealVerbs(program, brief(run));
  addClientVerbs(program, run);
  addQueueVerbs(program, run);
  addDirectoryVerbs(program, run);
  addBrokerVerbs(program, run);
  return program;
}

/**
 * For one document V8's first compilation of libxml2 is good enough: optimising it took a quarter of the processor time.
 * The budget counts bytes of WebAssembly that a function has executed; its default is 13 million.
 */
function brief(run: Run): Run {
  return (work) => {
    setFlagsFromString("--wasm-tiering-budget=2000000000");
    return run(work);
  };
}

function addDemo(
  program: Command,
  run: Run,
  interrupted: () => AbortSignal,
): void {
  program.commandsGroup("A gateway:");
  json(program.command("demo"))
    .description(
      "two fictional authorities play a case: request, answers, receipts",
    )
    .addOption(
      new Option("--case <case>", "which of the published examples to play")
        .choices([...caseIds, "all"])
        .default("D1"),
    )
    .option("--once", "end when every receipt is verified")
    .option(
      "--dir <dir>",
      "make the demo's folder in here instead of a temporary place",
    )
    .addOption(
      new Option(
        "--amqp <url>",
        "over this RabbitMQ instead of the embedded broker",
      ).env("COMITY_AMQP_URL"),
    )
    .action((options: DemoOptions) =>
      run(async () => (await import("./demo.ts")).demo(options, interrupted())),
    );
}

function addGatewayVerbs(
  program: Command,
  run: Run,
  interrupted: () => AbortSignal,
): void {
  json(program.command("init <dir>"))
    .description(
      "make a gateway's folder: configuration, keys, store, API tokens",
    )
    .requiredOption("--authority <id>", "id of the authority, such as xa-moj")
    .option("--name <name>", "its name, as certificates say it")
    .option(
      "--csr",
      "certification requests for a real authority, no throw-away certificates",
    )
    .option("--broker <url>", "RabbitMQ, amqps://user:password@host:port/vhost")
    .action((dir: string, options: InitOptions) =>
      run(async () => (await import("./init.ts")).init(dir, options)),
    );
  program
    .command("serve")
    .description("run a gateway until it is interrupted")
    .requiredOption("--config <file>", "its comity.json")
    .action((options: ServeOptions) =>
      run(async () =>
        (await import("./serve.ts")).serve(options, interrupted()),
      ),
    );
  json(program.command("doctor"))
    .description("try everything a gateway depends on")
    .requiredOption("--config <file>", "its comity.json")
    .action((options: DoctorOptions) =>
      run(async () => (await import("./doctor.ts")).doctor(options)),
    );
}

function addDocumentVerbs(program: Command, run: Run, runBriefly: Run): void {
  program.commandsGroup("Documents, offline:");
  program
    .command("new")
    .description("write a message to be filled in, with all that is required")
    .requiredOption("--instrument <id>", "the treaty it rests on")
    .option("--assistance <type...>", "what is asked, one item each")
    .option("--kind <kind>", "of message", "REQUEST")
    .option("--language <language>", "of the message")
    .addOption(
      new Option("--syntax <syntax>", "the syntax")
        .choices(["xml", "json"])
        .default("json"),
    )
    .option("--out <file>", "instead of standard output")
    .action((options: NewOptions) =>
      run(async () => (await import("./new.ts")).newMessage(options)),
    );
  json(program.command("validate <file>"))
    .description("judge a document by its schema and its instrument's rules")
    .option(
      "--attach <file...>",
      "attachments, to be compared with the document's list",
    )
    .option(
      "--recipient-language <language...>",
      "languages the recipient accepts",
    )
    .option(
      "--recipient-declaration <id...>",
      'ids of declarations the recipient has made, or "none"',
    )
    .option("--sender-language <language...>", "languages the sender works in")
    .option(
      "--sender-declaration <id...>",
      'ids of declarations the sender has made, or "none"',
    )
    .option(
      "--directory <file>",
      "take these from the entries of both in this directory",
    )
    .option("--strict", "a warning refuses too")
    .option(
      "--strict-sources",
      "a rule that is attested by recall alone refuses too",
    )
    .addOption(
      new Option("--format <format>", "of the answer, by default text").choices(
        ["text", "json", "sarif"],
      ),
    )
    .action((file: string, options: ValidateOptions) =>
      runBriefly(async () =>
        (await import("./validate.ts")).validate(file, options),
      ),
    );
  program
    .command("convert <file>")
    .description("write a document in the other syntax")
    .addOption(
      new Option("--to <syntax>", "the syntax")
        .choices(["xml", "json"])
        .makeOptionMandatory(),
    )
    .option("--out <file>", "instead of standard output")
    .action((file: string, options: ConvertOptions) =>
      runBriefly(async () =>
        (await import("./convert.ts")).convert(file, options),
      ),
    );
  sender(connection(program.command("render [file]")))
    .description(
      "write what a document says, or a message a gateway holds, for people to read",
    )
    .option("--message <id>", "instead of a file: a message, in or out")
    .addOption(
      new Option("--to <form>", "the form")
        .choices(renderingForms)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--language <language>",
        "of labels and codes, by default the document's",
      ).choices(renderingLanguages),
    )
    .option("--out <file>", "instead of standard output")
    .action((file: string | undefined, options: RenderOptions) =>
      runBriefly(async () =>
        (await import("./render.ts")).render(file, options),
      ),
    );
  json(program.command("instruments [id]"))
    .description("the treaties whose rules are here, and what one of them asks")
    .option("--assistance <type>", "only of a request for this")
    .option("--coverage", "every rule with its example and its counter-example")
    .action((id: string | undefined, options: InstrumentsOptions) =>
      run(async () =>
        (await import("./instruments.ts")).instruments(id, options),
      ),
    );
}

function addSealVerbs(program: Command, run: Run): void {
  program.commandsGroup("Containers and envelopes, offline:");
  json(program.command("verify <file>"))
    .description("verify a container or a receipt and report every check")
    .requiredOption("--trust <pem...>", "anchors that may vouch for the signer")
    .option(
      "--directory <file>",
      "says whose the certificate is; --trust then vouches for the directory",
    )
    .option("--crl <file...>", "revocation lists, PEM or DER")
    .option(
      "--at <time>",
      "judge at this time, when it is proven to have been there, instead of now",
    )
    .action((file: string, options: VerifyOptions) =>
      run(async () => (await import("./verify.ts")).verify(file, options)),
    );
  json(program.command("seal <file>"))
    .description(
      "sign a document into a container, and encrypt it if a recipient is named",
    )
    .option("--attach <file...>", "attachments")
    .requiredOption("--key <file>", "private key, PEM or PKCS#12")
    .option("--certificate <pem>", "its certificate, with those above it")
    .option("--passphrase-file <file>", "opens the key")
    .option("--to <pem...>", "the recipient's encryption certificates")
    .requiredOption("--out <file>", "the container or envelope to write")
    .action((file: string, options: SealOptions) =>
      run(async () => (await import("./seal.ts")).seal(file, options)),
    );
  json(program.command("open <file>"))
    .description("decrypt an envelope and unpack its container")
    .option("--key <file>", "private key, PEM or PKCS#12")
    .option("--certificate <pem>", "its certificate")
    .option("--passphrase-file <file>", "opens the key")
    .requiredOption("--out <dir>", "folder to unpack into")
    .action((file: string, options: OpenOptions) =>
      run(async () => (await import("./open.ts")).open(file, options)),
    );
}

function addClientVerbs(program: Command, run: Run): void {
  program.commandsGroup("Through the API of a running gateway:");
  client(program.command("send <file>"))
    .description("hand a document over to be sent")
    .option("--attach <file...>", "attachments")
    .option("--fill-header", "let the gateway complete the header")
    .option("--receipt <file>", "write the signed receipt here")
    .action((file: string, options: SendOptions) =>
      run(async () => (await import("./send.ts")).send(file, options)),
    );
  client(program.command("inbox"))
    .description("list what has arrived and is not confirmed")
    .option("--state <state...>", "only messages in these states")
    .option("--limit <count>", "at most so many")
    .option("--after <mark>", "go on where a list ended")
    .action((options: InboxOptions) =>
      run(async () => (await import("./inbox.ts")).inbox(options)),
    );
  client(program.command("clocks"))
    .description("who owes what until when, soonest first")
    .option("--state <state...>", "running, the default, or passed")
    .option("--limit <count>", "at most so many")
    .option("--after <mark>", "go on where a list ended")
    .option("--ics", "the running ones, as iCalendar")
    .action((options: ClocksOptions) =>
      run(async () => (await import("./clocks.ts")).clocks(options)),
    );
  sender(client(program.command("show <id>")))
    .description("one message, its timeline and its receipts")
    .action((id: string, options: ShowOptions) =>
      run(async () => (await import("./show.ts")).show(id, options)),
    );
  sender(client(program.command("fetch <id>")))
    .description("write a message of the inbox into a folder")
    .requiredOption("--out <dir>", "the folder")
    .action((id: string, options: FetchOptions) =>
      run(async () => (await import("./fetch.ts")).fetchMessage(id, options)),
    );
  sender(client(program.command("confirm <id>")))
    .description("say that a fetched message is safe in your own system")
    .action((id: string, options: ConfirmOptions) =>
      run(async () => (await import("./confirm.ts")).confirm(id, options)),
    );
}

function addQueueVerbs(program: Command, run: Run): void {
  const queue = program
    .command("queue")
    .description("what waits, and what to do about it");
  client(queue.command("list [queue]"))
    .description("every queue, or what waits in one of them")
    .option("--limit <count>", "at most so many")
    .option("--after <mark>", "go on where a list ended")
    .action((name: string | undefined, options: ListQueueOptions) =>
      run(async () => (await import("./queue.ts")).listQueue(name, options)),
    );
  sender(client(queue.command("show <id>")))
    .description("a message, or a dead letter with its reason")
    .option("--save <file>", "write its bytes: container, or dead letter")
    .action((id: string, options: ShowQueueOptions) =>
      run(async () => (await import("./queue.ts")).showQueued(id, options)),
    );
  sender(client(queue.command("retry <id>")))
    .description("do now what was put off; judge a dead letter again")
    .option("--reason <text>", "why, for the journal")
    .action((id: string, options: ActOptions) =>
      run(async () => (await import("./queue.ts")).retryQueued(id, options)),
    );
  client(queue.command("withdraw <id>"))
    .description("take an outgoing message back, if it is not accepted yet")
    .requiredOption("--reason <text>", "why, for the journal")
    .action((id: string, options: ReasonedOptions) =>
      run(async () => (await import("./queue.ts")).withdraw(id, options)),
    );
  client(queue.command("discard <id>"))
    .description("let a dead letter go")
    .requiredOption("--reason <text>", "why, for the journal")
    .action((id: string, options: ReasonedOptions) =>
      run(async () => (await import("./queue.ts")).discard(id, options)),
    );
}

function addDirectoryVerbs(program: Command, run: Run): void {
  program.commandsGroup("Directory and broker:");
  const directory = program
    .command("directory")
    .description("the signed list of authorities");
  json(directory.command("show <file>"))
    .description("print a directory; its signature is not looked at")
    .option("--authority <id>", "only this one")
    .action((file: string, options: ShowDirectoryOptions) =>
      run(async () =>
        (await import("./directory.ts")).showDirectory(file, options),
      ),
    );
  json(directory.command("check <file>"))
    .description("verify a directory's signature, form and dates")
    .requiredOption("--trust <pem...>", "anchors of who may sign it")
    .option("--signature <file>", "its signature, by default FILE.p7s")
    .option("--at <time>", "judge at this time instead of now")
    .action((file: string, options: CheckDirectoryOptions) =>
      run(async () =>
        (await import("./directory.ts")).checkDirectory(file, options),
      ),
    );
  directory
    .command("sign <file>")
    .description("sign a directory")
    .requiredOption("--key <file>", "private key, PEM or PKCS#12")
    .option("--certificate <pem>", "its certificate, with those above it")
    .option("--passphrase-file <file>", "opens the key")
    .option("--out <file>", "the signature to write, by default FILE.p7s")
    .action((file: string, options: SignDirectoryOptions) =>
      run(async () =>
        (await import("./directory.ts")).signDirectoryFile(file, options),
      ),
    );
}

function addBrokerVerbs(program: Command, run: Run): void {
  const broker = program.command("broker").description("RabbitMQ");
  broker
    .command("definitions")
    .description("print definitions for all authorities of a directory")
    .requiredOption("--directory <file>", "the directory")
    .option("--vhost <name>", "virtual host, by default /")
    .option("--passwords <file>", "JSON of authority ids and passwords")
    .action((options: DefinitionsOptions) =>
      run(async () =>
        (await import("./broker-definitions.ts")).definitions(options),
      ),
    );
}

function json(command: Command): Command {
  return command.option("--json", "answer in JSON");
}

function client(command: Command): Command {
  return connection(json(command));
}

function connection(command: Command): Command {
  return command
    .option("--url <url>", "the gateway's API, or COMITY_URL")
    .option("--token <token>", "API token, better in COMITY_TOKEN");
}

function sender(command: Command): Command {
  return command.option(
    "--sender <id>",
    "when two authorities used the same id",
  );
}
