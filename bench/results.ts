import { cpus } from "node:os";
import type { JourneyResult } from "./journey.ts";
import type { RevocationResult } from "./revocation.ts";
import type { SealingResult } from "./sealing.ts";
import type { ValidatingResult } from "./validating.ts";

/** One run of the benchmark: what `--json` writes. Times in µs unless their names say otherwise. */
export type Results = {
  readonly at: string;
  readonly node: string;
  readonly machine: string;
  readonly revocation?: RevocationResult;
  readonly validating?: ValidatingResult;
  readonly sealing?: readonly SealingResult[];
  readonly journeys?: readonly JourneyResult[];
};

export function machine(): string {
  const [first, ...others] = cpus();
  return `${others.length + 1} × ${first?.model.trim() ?? "unknown processor"}`;
}

/** The tables a person reads, in Markdown. */
export function tablesOf(results: Results): string {
  const { revocation, validating, sealing = [], journeys = [] } = results;
  const sections = [
    `Measured on ${results.at.slice(0, 10)} with Node ${results.node} on ${results.machine}.`,
  ];
  if (revocation !== undefined)
    sections.push(
      table(
        [
          `A revocation list of ${revocation.entries} entries, ${revocation.bytes} bytes`,
          "ms",
        ],
        [
          ["read for the first time", revocation.firstMs.toFixed(0)],
          ["read again", revocation.ms.toFixed(0)],
        ],
      ),
    );
  if (validating !== undefined)
    sections.push(
      table(
        ["Validation of 8 KiB, schemas and rules", "µs"],
        [
          ["XML", us(validating.xml)],
          ["JSON", us(validating.json)],
        ],
      ),
    );
  if (sealing.length > 0) sections.push(...sealingTables(sealing));
  if (journeys.length > 0) sections.push(...journeyTables(journeys));
  return sections.join("\n\n");
}

function sealingTables(sealing: readonly SealingResult[]): readonly string[] {
  const rows = sealing.map((each) => [
    `${each.syntax.toUpperCase()}, ${each.size}`,
    us(each.pipeline.sendUs),
    us(each.pipeline.openUs),
    us(each.pipeline.messageUs),
    us(each.floor?.messageUs),
    each.ratio?.message.toFixed(2) ?? "–",
    us(each.pipeline.journeyUs),
    us(each.floor?.journeyUs),
    each.ratio?.journey.toFixed(2) ?? "–",
    ...each.peers.map((peer) => us(peer.us)),
  ]);
  const heads = [
    "One core, µs",
    "validate, sign, seal",
    "open, verify, validate",
    "message",
    "floor",
    "ratio",
    "with receipts",
    "floor",
    "ratio",
    ...(sealing[0]?.peers.map(({ name }) => name) ?? []),
  ];
  const [first] = sealing;
  const items = first?.floor?.items.map(({ name, count, us: time }) => [
    name,
    String(count),
    time.toFixed(1),
  ]);
  return [
    table(heads, rows),
    ...(items === undefined
      ? []
      : [
          table(
            [`The floor's operations, ${first?.size}`, "times", "µs"],
            items,
          ),
        ]),
  ];
}

function journeyTables(journeys: readonly JourneyResult[]): readonly string[] {
  const rows = journeys.map((each) => [
    each.size,
    String(each.messages),
    each.perSecond.toFixed(1),
    ...[each.latencyMs.p50, each.latencyMs.p95, each.latencyMs.p99].map((ms) =>
      ms.toFixed(0),
    ),
    Object.entries(each.cpuMs)
      .map(([name, ms]) => `${name} ${ms.toFixed(1)}`)
      .join(", "),
    Object.entries(each.memory)
      .map(([name, { early, last }]) => `${name} ${early} → ${last}`)
      .join(", "),
    Object.values(each.diskBytes)
      .map((bytes) => (bytes / 1024).toFixed(1))
      .join(" / "),
  ]);
  return [
    table(
      [
        "Journey over RabbitMQ",
        "messages",
        "a second",
        "p50 ms",
        "p95 ms",
        "p99 ms",
        "processor ms a message",
        "resident MiB",
        "KiB on disk a message",
      ],
      rows,
    ),
  ];
}

function us(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(0);
}

function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join(
    "\n",
  );
}
