import { createPrivateKey, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:tls";
import type { Config, TlsConfig } from "../../config.ts";
import { ComityError } from "../../errors.ts";
import { readText } from "../files.ts";
import { diagnose, diagnoseAsync, type Diagnosis } from "./diagnosis.ts";
import { left } from "./trust.ts";

const answerTimeoutMs = 5_000;

/** The API's certificate, its address, and, when that is taken, whether it is this gateway that answers there. */
export async function checkApi(
  config: Config,
  now: Date,
): Promise<readonly Diagnosis[]> {
  const { tls } = config.api;
  const certificate =
    tls === undefined
      ? []
      : [diagnose("api certificate", () => certificateDetail(tls, now))];
  if (certificate.some(({ ok }) => !ok)) return certificate;
  return [
    ...certificate,
    await diagnoseAsync("api", () => addressDetail(config)),
  ];
}

async function addressDetail(config: Config): Promise<string> {
  const { probeAddress } = await import("../../gateway/probes.ts");
  const { host, port, tls } = config.api;
  const address = `${host} port ${port}`;
  switch (await probeAddress(config)) {
    case "not chosen":
      return "takes a free port at its start";
    case "free":
      return `can listen on ${address}`;
    case "taken":
      await (tls === undefined ? ask(host, port) : greet(host, port, tls));
      return `a gateway answers on ${address}`;
  }
}

async function ask(host: string, port: number): Promise<void> {
  const name = host.includes(":") ? `[${host}]` : host;
  let status: unknown;
  try {
    const answer = await fetch(`http://${name}:${port}/v1/health`, {
      signal: AbortSignal.timeout(answerTimeoutMs),
    });
    ({ status } = (await answer.json()) as { status?: unknown });
  } catch (cause) {
    throw unreachable(`${host} port ${port}`, cause);
  }
  if (status !== "live") throw unreachable(`${host} port ${port}`);
}

/** Whoever bears the configured certificate is this gateway; a client certificate may be asked for after that. */
async function greet(
  host: string,
  port: number,
  tls: TlsConfig,
): Promise<void> {
  const socket = connect({ host, port, rejectUnauthorized: false });
  const timeout = AbortSignal.timeout(answerTimeoutMs);
  let found: string | undefined;
  try {
    await once(socket, "secureConnect", { signal: timeout });
    found = socket.getPeerX509Certificate()?.fingerprint256;
  } catch (cause) {
    throw unreachable(`${host} port ${port}`, cause);
  } finally {
    socket.on("error", () => undefined);
    socket.destroy();
  }
  const own = new X509Certificate(readText(tls.certificate)).fingerprint256;
  if (found !== own) throw unreachable(`${host} port ${port}`);
}

function certificateDetail(tls: TlsConfig, now: Date): string {
  let certificate: X509Certificate;
  let matches: boolean;
  try {
    certificate = new X509Certificate(readText(tls.certificate));
    matches = certificate.checkPrivateKey(createPrivateKey(readText(tls.key)));
  } catch (cause) {
    if (cause instanceof ComityError) throw cause;
    throw new ComityError(
      "CONFIG_INVALID",
      "api.tls: expected a certificate and its key in pem, found something else",
      { cause },
    );
  }
  if (!matches)
    throw new ComityError(
      "KEY_MISMATCH",
      "expected api.tls.key to belong to api.tls.certificate, found another key",
    );
  const until = certificate.validToDate;
  if (until.getTime() < now.getTime())
    throw new ComityError(
      "CERTIFICATE_EXPIRED",
      `expected a certificate that is valid now, found one that ended at ${until.toISOString()}`,
    );
  return left(until.toISOString(), now);
}

function unreachable(address: string, cause?: unknown): ComityError {
  return new ComityError(
    "API_ADDRESS_UNAVAILABLE",
    `expected a free address or this gateway on ${address}, found something else`,
    { cause },
  );
}
