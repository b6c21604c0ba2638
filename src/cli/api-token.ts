import { createHash, randomBytes } from "node:crypto";
import type { TokenConfig, TokenRole } from "../config.ts";

const tokenBytes = 32;

/** A fresh API token, and what the configuration keeps of it: only the digest. */
export function mintToken(
  id: string,
  role: TokenRole,
): { readonly token: string; readonly config: TokenConfig } {
  const token = randomBytes(tokenBytes).toString("base64url");
  const sha256 = createHash("sha256").update(token).digest("hex");
  return { token, config: { id, role, sha256 } };
}
