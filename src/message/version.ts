/** Version of the schemas, as `specVersion` and a receipt's `schemaVersion` say it: the major stands in the namespace. */
export const schemaVersion = "1.0.0";
