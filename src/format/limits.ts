/** What is refused whatever it says, so that no reader takes long or much memory over it. */
export const documentBytesMax = 1024 * 1024;

/** Levels of elements, or of objects and lists. */
export const depthMax = 32;

/** Elements of an XML document; members and entries of a JSON document. */
export const valuesMax = 50_000;

/** No list of the schemas may be longer. The JSON Schema validator takes quadratic time to collect the faults of one. */
export const listEntriesMax = 1000;

/** Faults that an outcome names. */
export const faultsMax = 100;
