import type { Fault } from "../message/fault.ts";
import type { Syntax } from "../message/header.ts";
import { elementName, type RootName } from "./shape.ts";

/** A fault with the JSON pointer of its path written in the syntax that was handed in. */
export function faultIn(
  fault: Fault,
  syntax: Syntax,
  root: RootName = "Message",
): Fault {
  if (syntax === "json") return fault;
  return { ...fault, path: xpathOf(fault.path, root) };
}

/**
 * The XPath for a JSON pointer of the model: `/request/assistance/1/type` is `/Message/Request/Assistance[2]/Type`. The
 * elements of a list always have a position, so that the way back is as plain.
 */
function xpathOf(pointer: string, root: RootName): string {
  const steps = pointer.split("/").slice(1).map(unescaped);
  return steps.reduce(
    (path, step) =>
      /^\d+$/.test(step)
        ? `${path}[${Number(step) + 1}]`
        : `${path}/${elementName(step)}`,
    `/${root}`,
  );
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
