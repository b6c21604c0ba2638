import { readContainer } from "../src/seal/container.ts";
import type { Syntax } from "../src/message/header.ts";
import type { Cast } from "./cast.ts";
import type { Size } from "./documents.ts";
import { floorOf, isOfKeeping, type FloorItem } from "./floor.ts";
import { compare, type Operation, type Timing } from "./measure.ts";
import { makePeers } from "./peers.ts";
import { makePipeline } from "./pipeline.ts";

/** What sealing costs, in microseconds for one message, and how that compares. */
export type SealingResult = {
  readonly size: Size;
  readonly syntax: Syntax;
  /** Absent for JSON, whose validation has no bare operation to be compared with. */
  readonly floor?: {
    /** Each by itself, again and again; their sum is less than the whole, in which each finds the caches cold. */
    readonly items: readonly (Timing & { readonly count: number })[];
    readonly messageUs: number;
    /** With the receipts of one message: one that stays, two that travel. */
    readonly journeyUs: number;
  };
  readonly pipeline: {
    readonly sendUs: number;
    readonly openUs: number;
    readonly messageUs: number;
    readonly journeyUs: number;
  };
  /** Floor by pipeline: 1 would be nothing but the bare operations. */
  readonly ratio?: { readonly message: number; readonly journey: number };
  readonly peers: readonly Timing[];
};

const receiptsTravelling = 2;

/** Floor, pipeline and peers in one run, round by round against each other. */
export async function benchSealing(
  cast: Cast,
  size: Size,
  syntax: Syntax,
  rounds: number,
): Promise<SealingResult> {
  const pipeline = await makePipeline(cast, size, syntax);
  const payload = Buffer.concat(filesOf(pipeline.container));
  const peers = await makePeers(cast, payload);
  const isXml = syntax === "xml";
  const ofMessage = floorOf(cast, loadOf(pipeline.container, isXml ? 2 : 0));
  const ofReceipt = floorOf(
    cast,
    loadOf(pipeline.receiptContainer, isXml ? 1 : 0),
  );
  const parts = [
    pipeline.message,
    pipeline.send,
    pipeline.open,
    pipeline.receipt,
    pipeline.localReceipt,
  ];
  const floors = [
    inTurn("floor of a message", ofMessage),
    inTurn("floor of a receipt", ofReceipt),
    inTurn(
      "floor of a receipt that stays",
      ofReceipt.filter(isOfKeeping).map(once),
    ),
  ];
  const timings = await compare(
    [...parts, ...floors, ...peers, ...(isXml ? ofMessage : [])],
    rounds,
  );
  const timeOf = (place: number): number => timings[place]?.us ?? Number.NaN;
  const [message, send, open, receipt, localReceipt] = parts.map((_, place) =>
    timeOf(place),
  ) as [number, number, number, number, number];
  const peersAt = parts.length + floors.length;
  const itemsAt = peersAt + peers.length;
  const journeyUs = message + receiptsTravelling * receipt + localReceipt;
  const result = {
    size,
    syntax,
    pipeline: { sendUs: send, openUs: open, messageUs: message, journeyUs },
    peers: timings.slice(peersAt, itemsAt),
  };
  if (!isXml) return result;

  const items = ofMessage.map(({ count }, place) => ({
    ...timed(timings, itemsAt + place),
    count,
  }));
  const [floorMessage, floorReceipt, floorLocal] = floors.map((_, place) =>
    timeOf(parts.length + place),
  ) as [number, number, number];
  const floorJourney =
    floorMessage + receiptsTravelling * floorReceipt + floorLocal;
  return {
    ...result,
    floor: { items, messageUs: floorMessage, journeyUs: floorJourney },
    ratio: {
      message: floorMessage / message,
      journey: floorJourney / journeyUs,
    },
  };
}

/** All of them one after another, as often as one message needs each. */
function inTurn(name: string, items: readonly FloorItem[]): Operation {
  return {
    name,
    run() {
      for (const { count, run } of items)
        for (let done = 0; done < count; done += 1) run();
    },
  };
}

function timed(timings: readonly Timing[], place: number): Timing {
  const timing = timings[place];
  if (timing === undefined) throw new Error("an operation was not timed");
  return timing;
}

function once<Item extends FloorItem>(item: Item): Item {
  return { ...item, count: 1 };
}

function loadOf(container: Uint8Array, validations: number) {
  const { document, attachments, manifest } = readContainer(container);
  return {
    document,
    attachments: attachments.map(({ bytes }) => bytes),
    manifest,
    containerBytes: container.length,
    validations,
  };
}

function filesOf(container: Uint8Array): readonly Uint8Array[] {
  const { document, attachments } = readContainer(container);
  return [document, ...attachments.map(({ bytes }) => bytes)];
}
