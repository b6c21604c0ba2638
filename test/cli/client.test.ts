import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { mintToken } from "../../src/cli/api-token.ts";
import { startGateway, type Gateway } from "../../src/gateway.ts";
import {
  codeOf,
  comityWith,
  commandFolder,
  type Ended,
} from "../support/command.ts";
import { eventually } from "../support/eventually.ts";
import { freshRequest } from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";

const folder = commandFolder();
afterAll(folder.remove);

/** A gateway of the world, with a token that this test knows, and the command that speaks to it. */
type Desk = {
  readonly gateway: Gateway;
  readonly comity: (...args: readonly string[]) => Promise<Ended>;
};

let world: World;
let requester: Desk;
let requested: Desk;
beforeAll(async () => {
  world = await createWorld(["xa-moj", "xb-moj"]);
  requester = await openDesk("xa-moj");
  requested = await openDesk("xb-moj");
});
afterAll(async () => {
  await requester.gateway.stop();
  await requested.gateway.stop();
  await world.end();
});

describe("the verbs that speak to a gateway", () => {
  it("carry a request from desk to desk", async () => {
    const request = freshRequest();
    const { messageId } = request;
    const document = folder.path("request.xml");
    writeFileSync(document, request.document);
    const attachments = (request.attachments ?? []).map(
      ({ filename, bytes }) => {
        writeFileSync(folder.path(filename), bytes);
        return folder.path(filename);
      },
    );
    const receipt = folder.path("receipt.asice");

    const sent = await requester.comity(
      ...["send", document, "--attach", ...attachments, "--receipt", receipt],
    );
    assert.equal(sent.status, 0, sent.stderr);
    assert.match(
      sent.stdout,
      new RegExp(`^accepted ${messageId}, container SHA-256 `),
    );
    const repeated = await requester.comity(
      "send",
      document,
      "--attach",
      ...attachments,
      "--json",
    );
    assert.equal(
      (JSON.parse(repeated.stdout) as { repeated: boolean }).repeated,
      true,
    );

    await eventually("the request is in the inbox", async () => {
      const { stdout } = await requested.comity("inbox", "--state", "inbox");
      return stdout.includes(messageId);
    });
    const out = folder.path("fetched");
    const fetched = await requested.comity("fetch", messageId, "--out", out);
    assert.equal(fetched.status, 0, fetched.stderr);
    assert.deepEqual(
      readFileSync(join(out, "message.xml")),
      readFileSync(document),
    );
    for (const { filename, bytes } of request.attachments ?? [])
      assert.deepEqual(
        new Uint8Array(readFileSync(join(out, "attachments", filename))),
        new Uint8Array(bytes),
      );

    const confirmed = await requested.comity("confirm", messageId);
    assert.equal(confirmed.stdout, `confirmed ${messageId}\n`);
    assert.equal((await requested.comity("confirm", messageId)).status, 0);
    await eventually("the sender knows that it is delivered", async () => {
      const { stdout } = await requester.comity("show", messageId, "--json");
      return (
        (JSON.parse(stdout) as { message: { state: string } }).message.state ===
        "delivered"
      );
    });
    const shown = await requester.comity("show", messageId);
    for (const line of [
      /^state +delivered$/m,
      /^ {2}state +SENT \(request\)$/m,
      /^ {2}xa-moj may send +.*WITHDRAWAL/m,
      /^ {2}xb-moj may send +.*ACKNOWLEDGEMENT/m,
      /message\.published/,
      /ContentHandover/,
    ])
      assert.match(shown.stdout, line);

    const french = ["--to", "html", "--language", "fr"];
    const page = await requester.comity("render", document, ...french);
    assert.match(page.stdout, /<html lang="fr">/);
    for (const { comity } of [requester, requested]) {
      const held = await comity("render", "--message", messageId, ...french);
      assert.equal(held.stdout, page.stdout, held.stderr);
    }
    const pages = folder.path("request.pdf");
    const written = await requested.comity(
      ...["render", "--message", messageId, "--to", "pdf", "--out", pages],
    );
    assert.equal(written.status, 0, written.stderr);
    assert.equal(readFileSync(pages).subarray(0, 5).toString(), "%PDF-");
  });

  it("name every fault of a message that is refused", async () => {
    const document = folder.path("faulty.xml");
    writeFileSync(document, freshRequest({ to: "xd-moj" }).document);
    const ended = await requester.comity("send", document);
    assert.equal(ended.status, 1);
    assert.equal(codeOf(ended), "MESSAGE_REFUSED");
    assert.match(
      ended.stdout,
      /^HEADER-RECIPIENT {2}\/Message\/Header\/Recipient\/Authority {2}expected /m,
    );
    assert.match(ended.stdout, /^ATTACHMENT-MISSING {2}/m);
  });

  it("say with the API's own code what cannot be had", async () => {
    const unknown = await requester.comity(
      "show",
      "019eca2f-f0c0-7a51-8c3e-5d1f0e2b7a90",
    );
    assert.equal(unknown.status, 1);
    assert.equal(codeOf(unknown), "MESSAGE_UNKNOWN");
    const unread = await requester.comity(
      ...["render", "--message", "019eca2f-f0c0-7a51-8c3e-5d1f0e2b7a90"],
      ...["--to", "html"],
    );
    assert.equal(codeOf(unread), "MESSAGE_UNKNOWN");
    const stranger = await requester.comity("inbox", "--token", "wrong");
    assert.equal(codeOf(stranger), "UNAUTHENTICATED");
    const state = await requester.comity("inbox", "--state", "lost");
    assert.equal(codeOf(state), "USAGE");
  });
});

async function openDesk(id: string): Promise<Desk> {
  const { config } = world.party(id);
  const { token, config: known } = mintToken("desk", "submitter");
  const { embedded } = world;
  const gateway = await startGateway(
    { ...config, api: { ...config.api, tokens: [known] } },
    embedded === undefined ? {} : { embedded },
  );
  const environment = { COMITY_URL: gateway.url, COMITY_TOKEN: token };
  return {
    gateway,
    comity: (...args) => comityWith(environment, ...args),
  };
}
