import { pathToFileURL } from "node:url";
import type { Fault } from "../message/fault.ts";
import { release } from "../release.ts";
import { ruleNamed } from "./checklist.ts";
import { lineOf } from "./xml-lines.ts";

/** The findings as SARIF 2.1.0, which editors and review tools show beside the text. */
export function sarifLog(
  file: string,
  xml: string | undefined,
  faults: readonly Fault[],
  warnings: readonly Fault[],
): object {
  const ids = [...new Set([...faults, ...warnings].map(({ rule }) => rule))];
  const result = (level: "error" | "warning") => (fault: Fault) => ({
    ruleId: fault.rule,
    ruleIndex: ids.indexOf(fault.rule),
    level,
    message: { text: `expected ${fault.expected}, found ${fault.found}` },
    locations: [location(file, xml, fault.path)],
  });
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "comity",
            semanticVersion: release(),
            rules: ids.map(descriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        results: [
          ...faults.map(result("error")),
          ...warnings.map(result("warning")),
        ],
      },
    ],
  };
}

function descriptor(id: string): object {
  const found = ruleNamed(id);
  if (found === undefined)
    return { id, shortDescription: { text: "form of the document" } };
  const { instrument, rule } = found;
  return {
    id,
    shortDescription: { text: `expected ${rule.expected}` },
    fullDescription: { text: `${instrument.title}, ${rule.article}` },
    defaultConfiguration: { level: rule.warns ? "warning" : "error" },
    properties: {
      instrument: instrument.id,
      article: rule.article,
      ...(rule.attestation === undefined
        ? {}
        : { attestation: rule.attestation }),
    },
  };
}

function location(file: string, xml: string | undefined, path: string): object {
  const startLine = xml === undefined ? undefined : lineOf(xml, path);
  return {
    physicalLocation: {
      artifactLocation: { uri: pathToFileURL(file).href },
      ...(startLine === undefined ? {} : { region: { startLine } }),
    },
    logicalLocations: [{ fullyQualifiedName: path === "" ? "/" : path }],
  };
}
