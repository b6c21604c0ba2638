import type { JsonLimits } from "../message/i-json.ts";

/** What is refused whatever it says, so that no reader takes long or much memory over it. */
export const documentBytesMax = 1024 * 1024;

/** Levels of elements, or of objects and lists. */
export const depthMax = 32;

/** Elements of an XML document; members and entries of a JSON document. */
export const valuesMax = 50_000;

/** No list of the schemas may be longer. */
export const listEntriesMax = 1000;

/** No object of the schemas has a quarter as many. The validator names every one that it does not know. */
const membersMax = 200;

/** Faults that an outcome names. */
export const faultsMax = 100;

export const jsonLimits: JsonLimits = {
  bytesMax: documentBytesMax,
  depthMax,
  valuesMax,
  listEntriesMax,
  membersMax,
};

/** Errors of a model that are looked at, of which a value may have several; nobody is told of more. */
export const errorsMax = 10 * faultsMax;
