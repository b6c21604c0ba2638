import { XmlDocument } from "libxml2-wasm";

// Imported before a program (`node --import`), and so in each of its threads: there a document with this word in it breaks
// the XML engine. The real thing needs gigabytes of memory that nobody gave back.
export const breaking = "breaking-the-engine";

const whole = XmlDocument.fromBuffer.bind(XmlDocument);
XmlDocument.fromBuffer = (bytes, options) => {
  if (Buffer.from(bytes).includes(breaking))
    throw new RangeError("table index is out of bounds");
  return whole(bytes, options);
};
