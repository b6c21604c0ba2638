/** Characters; a digest is shorter, and copied out of the page it is what it was. */
const unbrokenMax = 100;
const anyBreak = "\u200b";
/** Where UAX #14 lets a line end whatever stands around: not every blank does, none of `( ( (`. */
const sureBreak = /(?<=[\p{L}\p{N}.,;:] )(?=[\p{L}\p{N}])|(?<=\n)/u;
const unbroken = new RegExp(
  `[^]{${unbrokenMax / 2},${unbrokenMax - 1}} (?=[^])|[^]{${unbrokenMax}}(?=[^])`,
  "gu",
);

/**
 * The text with a place to break, which prints nothing, in everything long that has none. Every text of a PDF is
 * drawn through this: pdfkit takes the square of the length of what it cannot break, in time and in memory.
 */
export function breakable(text: string): string {
  return text
    .split(sureBreak)
    .map((run) =>
      run.length > unbrokenMax ? run.replace(unbroken, `$&${anyBreak}`) : run,
    )
    .join("");
}
