import { fileURLToPath } from "node:url";
import PDFDocument from "pdfkit";
import { breakable } from "./breakable.ts";
import type {
  AttachmentRow,
  Part,
  Party,
  Rendering,
  Section,
} from "./rendering.ts";

type Pdf = InstanceType<typeof PDFDocument>;

/** Points. */
const margin = 57;
const footerHeight = 34;
const labelWidth = 150;
const gap = 12;
const indentStep = 12;
/** Deeper groups stay where they are: a column must remain for what they say. */
const indentMax = 60;
/** A heading is never left alone at the foot of a page. */
const headingRoom = 70;

const sizes = { title: 18, section: 12.5, group: 10, text: 9.5, small: 7.5 };
const ink = { text: "#1a1a1a", label: "#555555", line: "#a0a0a0" };

/** The fonts travel with the page, so that Latin, Greek and Cyrillic names print right everywhere. */
const fonts = {
  plain: fileURLToPath(
    import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  ),
  bold: fileURLToPath(
    import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  ),
  mono: fileURLToPath(
    import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf"),
  ),
} as const;

/**
 * A rendering as PDF, on A4, with the message id and the number of the page at each foot. The same document gives the
 * same pages; the date it bears is the one on which the message was sent.
 */
export async function pdfOf(rendering: Rendering): Promise<Uint8Array> {
  const { labels, title, messageId, sentAt } = rendering;
  const pdf = new PDFDocument({
    size: "A4",
    margins: {
      top: margin,
      left: margin,
      right: margin,
      bottom: margin + footerHeight,
    },
    bufferPages: true,
    lang: labels.language,
    displayTitle: true,
    pdfVersion: "1.7",
    info: {
      Title: `${title} ${messageId}`,
      Creator: "Comity",
      Producer: "Comity",
      CreationDate: new Date(sentAt),
    },
  });
  const bytes = collected(pdf);
  for (const [name, file] of Object.entries(fonts))
    pdf.registerFont(name, file);
  write(pdf, rendering);
  writeFooters(pdf, rendering);
  pdf.end();
  return bytes;
}

function write(pdf: Pdf, rendering: Rendering): void {
  const { labels, title, marking, parties, sections, attachments } = rendering;
  if (marking !== undefined)
    pdf
      .font("bold")
      .fontSize(sizes.text)
      .fillColor(ink.text)
      .text(breakable(marking.toUpperCase()), { characterSpacing: 0.6 })
      .moveDown(0.6);
  pdf
    .font("bold")
    .fontSize(sizes.title)
    .fillColor(ink.text)
    .text(breakable(title));
  writeHeading(pdf, labels.word("parties"));
  for (const party of parties) writeParty(pdf, party);
  for (const section of sections) writeSection(pdf, section);
  if (attachments.length > 0) {
    writeHeading(pdf, labels.word("attachments"));
    for (const row of attachments) writeAttachment(pdf, row, rendering);
  }
  pdf.moveDown(1.5);
  pdf
    .font("plain")
    .fontSize(sizes.small)
    .fillColor(ink.label)
    .text(breakable(labels.word("rendering")), margin);
}

function writeParty(pdf: Pdf, { capacity, name, id, role }: Party): void {
  writeField(pdf, capacity, `${name} (${id})\n${role}`, 0);
}

function writeSection(pdf: Pdf, { heading, parts }: Section): void {
  writeHeading(pdf, heading);
  writeParts(pdf, parts, 0);
}

function writeAttachment(
  pdf: Pdf,
  { title, filename, size, sha256, parts }: AttachmentRow,
  { labels }: Rendering,
): void {
  writeGroupLabel(pdf, title, 0);
  writeField(pdf, labels.word("file"), filename, indentStep);
  writeField(pdf, labels.word("size"), size, indentStep);
  writeField(pdf, labels.word("sha256"), sha256, indentStep, "mono");
  writeParts(pdf, parts, indentStep);
}

function writeParts(pdf: Pdf, parts: readonly Part[], indent: number): void {
  for (const part of parts) {
    if (part.kind === "field") {
      writeField(pdf, part.label, part.value, indent);
      continue;
    }
    writeGroupLabel(pdf, part.label, indent);
    writeParts(pdf, part.parts, Math.min(indent + indentStep, indentMax));
  }
}

function writeHeading(pdf: Pdf, heading: string): void {
  pdf.moveDown(0.9);
  makeRoom(pdf, headingRoom);
  pdf
    .font("bold")
    .fontSize(sizes.section)
    .fillColor(ink.text)
    .text(breakable(heading), margin);
  const y = pdf.y + 1.5;
  pdf
    .moveTo(margin, y)
    .lineTo(pdf.page.width - margin, y)
    .lineWidth(0.6)
    .strokeColor(ink.line)
    .stroke();
  pdf.y = y + 6;
}

function writeGroupLabel(pdf: Pdf, label: string, indent: number): void {
  pdf.y += 4;
  makeRoom(pdf, headingRoom / 2);
  pdf
    .font("bold")
    .fontSize(sizes.group)
    .fillColor(ink.text)
    .text(breakable(label), margin + indent, pdf.y, {
      width: widthFrom(pdf, indent),
    });
  pdf.y += 2;
}

/** Label and value beside each other. What does not fit below begins a page, unless it would not fit there either. */
function writeField(
  pdf: Pdf,
  labelText: string,
  valueText: string,
  indent: number,
  font: keyof typeof fonts = "plain",
): void {
  const label = breakable(labelText);
  const value = breakable(valueText);
  const left = margin + indent;
  const widths = {
    label: labelWidth - Math.min(indent, 40),
    value: 0,
  };
  widths.value = widthFrom(pdf, indent) - widths.label - gap;
  // A digest fits on one line.
  const valueSize = font === "mono" ? sizes.small : sizes.text;
  pdf.fontSize(sizes.text);
  const labelHeight = pdf
    .font("plain")
    .heightOfString(label, { width: widths.label });
  const valueHeight = pdf
    .font(font)
    .fontSize(valueSize)
    .heightOfString(value, { width: widths.value });
  const height = Math.max(labelHeight, valueHeight);
  makeRoom(pdf, height > pageRoom(pdf) ? labelHeight : height);
  const top = pdf.y;
  pdf
    .font("plain")
    .fontSize(sizes.text)
    .fillColor(ink.label)
    .text(label, left, top, { width: widths.label });
  const below = pdf.y;
  pdf
    .font(font)
    .fontSize(valueSize)
    .fillColor(ink.text)
    .text(value, left + widths.label + gap, top, { width: widths.value });
  // A value that went on to another page ends there, whatever its label did.
  pdf.y = (height > pageRoom(pdf) ? pdf.y : Math.max(pdf.y, below)) + 3;
}

/** After the last page is known. */
function writeFooters(
  pdf: Pdf,
  { labels, messageId, marking }: Rendering,
): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    // Below the margin, where a text would otherwise begin another page.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - margin;
    const width = widthFrom(pdf, 0);
    const shown =
      marking === undefined ? messageId : `${messageId} · ${marking}`;
    const number = `${labels.word("page")} ${page - start + 1} ${labels.word("of")} ${count}`;
    pdf.font("plain").fontSize(sizes.small).fillColor(ink.label);
    pdf.text(shown, margin, y, { width, lineBreak: false });
    pdf.text(number, margin, y, { width, align: "right", lineBreak: false });
  }
}

function makeRoom(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}

function pageRoom({ page }: Pdf): number {
  return page.height - page.margins.top - page.margins.bottom;
}

function widthFrom({ page }: Pdf, indent: number): number {
  return page.width - 2 * margin - indent;
}

function collected(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => {
      resolve(Buffer.concat(chunks));
    });
    pdf.on("error", reject);
  });
}
