import { containerLimits } from "../seal/container.ts";
import { readZip, type ZipEntry } from "../seal/zip.ts";

/**
 * The files of a container as they lie in it: the document, its attachments, the manifest and the signature.
 * @throws ComityError as readZip does
 */
export function containerFiles(container: Uint8Array): readonly ZipEntry[] {
  return readZip(container, containerLimits).filter(
    ({ name }) => name !== "mimetype",
  );
}
