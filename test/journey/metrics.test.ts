import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Client } from "../../src/client/client.ts";
import { mintToken } from "../../src/cli/api-token.ts";
import { startGateway, type Gateway } from "../../src/gateway.ts";
import { eventually } from "../support/eventually.ts";
import { envelopTo, inject, route, sealAs } from "../support/forger.ts";
import { samplesIn, valueOf } from "../support/metrics.ts";
import { freshRequest } from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";

const day = 24 * 60 * 60 * 1000;
const monitor = mintToken("prometheus", "monitor");

describe("what a gateway tells Prometheus", () => {
  let world: World;
  const gateways: Record<string, Gateway> = {};
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"], { revocation: "require" });
    await world.publishRevocations({ nextUpdate: new Date(Date.now() + day) });
    for (const id of ["xa-moj", "xb-moj"]) await start(id);
  });
  afterAll(async () => {
    for (const gateway of Object.values(gateways)) await gateway.stop();
    await world.end();
  });

  async function start(id: string): Promise<void> {
    const { config } = world.party(id);
    const { embedded } = world;
    const tokens = [...config.api.tokens, monitor.config];
    gateways[id] = await startGateway(
      { ...config, api: { ...config.api, tokens }, metrics: { port: 0 } },
      embedded === undefined ? {} : { embedded },
    );
  }

  function gatewayOf(id: string): Gateway {
    const gateway = gateways[id];
    assert.ok(gateway);
    return gateway;
  }

  function caseSystem(id: string): Client {
    return world.party(id).clientAt(gatewayOf(id).url);
  }

  async function metricsOf(id: string): Promise<string> {
    const answer = await fetch(gatewayOf(id).metricsUrl ?? "");
    assert.equal(answer.status, 200);
    return answer.text();
  }

  it("is the same for a monitor's token at the API, and that token gives nothing else", async () => {
    const { url } = gatewayOf("xa-moj");
    const authorization = `Bearer ${monitor.token}`;
    const answer = await fetch(`${url}/metrics`, {
      headers: { authorization },
    });
    assert.match(
      answer.headers.get("content-type") ?? "",
      /^text\/plain; version=0\.0\.4/,
    );
    const names = (text: string) =>
      [...new Set(samplesIn(text).map(({ name }) => name))].toSorted();
    const own = names(await metricsOf("xa-moj"));
    assert.deepEqual(
      names(await answer.text()),
      own.filter((name) => !name.startsWith("comity_api_request_seconds_")),
      "no request was answered before the first one",
    );
    const status = async (path: string, token?: string) =>
      (
        await fetch(
          url + path,
          token === undefined
            ? {}
            : { headers: { authorization: `Bearer ${token}` } },
        )
      ).status;
    assert.equal(await status("/metrics"), 401);
    assert.equal(await status("/v1/messages", monitor.token), 403);
    assert.equal(await status("/v1/ready", monitor.token), 200);
  });

  it("gives nothing but metrics on its own port", async () => {
    const metricsUrl = gatewayOf("xa-moj").metricsUrl ?? "";
    assert.equal(new URL(metricsUrl).hostname, "127.0.0.1");
    for (const path of ["/", "/v1/health", "/v1/messages"])
      assert.equal((await fetch(new URL(path, metricsUrl))).status, 404);
    assert.equal((await fetch(metricsUrl, { method: "POST" })).status, 404);
  });

  it("counts what waits, for whom, and how long a journey's stages took", async () => {
    await gatewayOf("xb-moj").stop();
    const request = freshRequest();
    await caseSystem("xa-moj").submit(request);
    const published = { queue: "outbox", state: "published" };
    await eventually("the request waits for its receipt", async () => {
      const text = await metricsOf("xa-moj");
      const awaited = { awaited: "acceptance" };
      return (
        valueOf(text, "comity_queue_messages", published) === 1 &&
        valueOf(text, "comity_receipts_outstanding", awaited) === 1
      );
    });
    const waiting = await metricsOf("xa-moj");
    assert.ok(valueOf(waiting, "comity_queue_oldest_seconds", published) > 0);
    assert.equal(
      valueOf(waiting, "comity_journey_seconds_count", { stage: "published" }),
      1,
    );
    assert.equal(valueOf(waiting, "comity_due_work", { kind: "overdue" }), 1);

    await start("xb-moj");
    await eventually(
      "the request is relayed",
      async () =>
        valueOf(await metricsOf("xa-moj"), "comity_receipts_outstanding", {
          awaited: "handover",
        }) === 1,
    );
    const there = await metricsOf("xb-moj");
    const inbox = { queue: "inbox", state: "inbox" };
    assert.equal(valueOf(there, "comity_queue_messages", inbox), 1);
    await caseSystem("xb-moj").confirm(request.messageId);
    await eventually(
      "the request is delivered",
      async () =>
        valueOf(await metricsOf("xa-moj"), "comity_journey_seconds_count", {
          stage: "delivered",
        }) === 1,
    );
    const done = await metricsOf("xa-moj");
    for (const stage of ["published", "relayed", "delivered"])
      assert.equal(
        valueOf(done, "comity_journey_seconds_count", { stage }),
        1,
        stage,
      );
    assert.equal(
      valueOf(done, "comity_api_request_seconds_count", {
        ...{ method: "POST", route: "/v1/messages", status: "2xx" },
      }),
      1,
    );
    const accepted = { outcome: "accepted", code: "none" };
    assert.equal(
      valueOf(await metricsOf("xb-moj"), "comity_verdicts_total", accepted),
      1,
    );
  });

  it("counts verdicts by code", async () => {
    const request = freshRequest({
      header: { sentAt: new Date(Date.now() + day).toISOString() },
    });
    // The sender's own gateway would refuse it at submission.
    const { bytes } = await sealAs(world.party("xa-moj"), request);
    const broker = world.embedded?.connect(world.party("xa-moj").id);
    assert.ok(broker !== undefined);
    const envelope = envelopTo(world.party("xb-moj"), bytes);
    await inject(broker, route("xa-moj", "xb-moj"), envelope);
    const rejected = { outcome: "rejected", code: "HEADER-SENT-AT" };
    await eventually("the rejection is counted", async () =>
      samplesIn(await metricsOf("xb-moj")).some(
        ({ name, labels, value }) =>
          name === "comity_verdicts_total" &&
          labels.outcome === rejected.outcome &&
          labels.code === rejected.code &&
          value === 1,
      ),
    );
  });

  it("tells how long certificates, directory and revocation data last", async () => {
    const text = await metricsOf("xa-moj");
    for (const [name, labels, days] of [
      ["comity_certificate_seconds_left", { purpose: "signing" }, 30],
      ["comity_certificate_seconds_left", { purpose: "decryption" }, 30],
      ["comity_directory_seconds_left", {}, 30],
      [
        "comity_peer_certificate_seconds_left",
        { authority: "xb-moj", purpose: "encryption" },
        30,
      ],
    ] as const) {
      const left = valueOf(text, name, labels);
      assert.ok(
        left > (days - 1) * 86_400 && left <= days * 86_400,
        `${name} ${left}`,
      );
    }
    const fresh = valueOf(text, "comity_revocation_seconds_left");
    assert.ok(fresh > 86_000 && fresh <= 86_400, String(fresh));
    assert.equal(valueOf(text, "comity_revocation_lists"), 2);
    assert.equal(valueOf(text, "comity_directory_version"), 1);
  });

  it("tells what the broker's connection and the threads do, and which build it is", async () => {
    const text = await metricsOf("xa-moj");
    assert.equal(valueOf(text, "comity_broker_state", { state: "up" }), 1);
    assert.equal(valueOf(text, "comity_broker_state", { state: "closed" }), 0);
    const threads = samplesIn(text).filter(
      ({ name }) => name === "comity_workers",
    );
    assert.equal(
      threads.reduce((sum, { value }) => sum + value, 0),
      world.party("xa-moj").config.workers.threads,
    );
    assert.equal(valueOf(text, "comity_workers_lost_total"), 0);
    const build = { authority: "xa-moj", node: process.versions.node };
    assert.equal(valueOf(text, "comity_build_info", build), 1);
    assert.equal(valueOf(text, "comity_store_up"), 1);
  });

  it("has no label that a message or a stranger could fill", async () => {
    const { url } = gatewayOf("xa-moj");
    for (const path of ["/v1/strange-mark", "/strange-mark?x=strange-mark"])
      await fetch(url + path, { method: "PATCH" });
    const text = await metricsOf("xa-moj");
    assert.doesNotMatch(text, /strange-mark|PATCH/);
    assert.doesNotMatch(text, /[0-9a-f]{8}-[0-9a-f]{4}-7/);
    const names = new Set(
      samplesIn(text).flatMap(({ labels }) => Object.keys(labels)),
    );
    assert.deepEqual(
      [...names].toSorted(),
      [
        ...["authority", "awaited", "certificate", "code", "fact", "kind"],
        ...["le", "method", "node", "outcome", "owed_by", "purpose", "queue"],
        ...["route", "stage", "state", "status", "version"],
      ].toSorted(),
    );
  });
});
