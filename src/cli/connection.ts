import { createClient, type Client } from "../client/client.ts";
import { ComityError } from "../errors.ts";

/** How a verb finds the gateway it speaks to; the environment stands in for what is not given. */
export type ConnectionOptions = {
  /** COMITY_URL */
  readonly url?: string;
  /** COMITY_TOKEN; better there than here, where every process of the machine can read it. */
  readonly token?: string;
};

/** @throws ComityError USAGE, REQUEST_INVALID */
export function connect(options: ConnectionOptions): Client {
  const url = options.url ?? process.env.COMITY_URL;
  const token = options.token ?? process.env.COMITY_TOKEN;
  if (url === undefined || token === undefined)
    throw new ComityError(
      "USAGE",
      "expected --url and --token, or COMITY_URL and COMITY_TOKEN, of a running gateway, found none",
    );
  return createClient({ url, token });
}
