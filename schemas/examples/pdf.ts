/**
 * A small valid PDF 1.4: one page of text for each list of lines, in Helvetica, Western European letters only.
 * The same text always gives the same bytes, so that digests in the examples stay true.
 */
export function makePdf(
  title: string,
  pages: readonly (readonly string[])[],
): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>`,
    ...pages.flatMap((lines, index) => [
      pageObject(5 + 2 * index),
      contentObject(lines),
    ]),
    `<< /Title ${literal(title)} /Producer (Comity examples) >>`,
  ];
  return Buffer.from(assemble(objects), "latin1");
}

const margin = 72;
const leading = 15;
const topOfPage = 770;

function pageObject(content: number): string {
  const resources = "<< /Font << /F1 3 0 R >> >>";
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${content} 0 R >>`;
}

function contentObject(lines: readonly string[]): string {
  const shown = lines.map((line) => `${literal(line)} Tj T*`).join("\n");
  const stream = `BT /F1 11 Tf ${leading} TL ${margin} ${topOfPage} Td\n${shown}\nET`;
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
}

/** Latin-1 is what WinAnsiEncoding and a JavaScript char code agree on; anything else would show a wrong letter. */
function literal(text: string): string {
  const stranger = /[^\x20-\x7e\xa0-\xff]/.exec(text);
  if (stranger !== null)
    throw new Error(`no letter of this font: ${stranger[0]}`);
  return `(${text.replace(/[\\()]/g, (sign) => `\\${sign}`)})`;
}

function assemble(objects: readonly string[]): string {
  // The second line holds four bytes above 127, which tells transports that the file is binary (ISO 32000-1, 7.5.2).
  let file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets
    .map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`)
    .join("");
  const size = objects.length + 1;
  const trailer = `<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>`;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
}
