import type {
  AttachmentRow,
  Field,
  Group,
  Part,
  Party,
  Rendering,
  Section,
} from "./rendering.ts";

/**
 * A rendering as one HTML page that needs nothing else and runs nothing: no script, no link, no image. Whatever the
 * document says reaches the page through `escaped` alone.
 */
export function htmlOf(rendering: Rendering): string {
  const { labels, title, marking, messageId, sections } = rendering;
  const page = pageOf(rendering);
  return `<!doctype html>
<html lang="${escaped(labels.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${title} ${messageId}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
${marking === undefined ? "" : `<p class="marking">${escaped(marking)}</p>\n`}<h1>${escaped(title)}</h1>
<p class="id">${escaped(messageId)}</p>
</header>
<main>
${page.parties(rendering.parties)}
${sections.map(page.section).join("\n")}
${page.attachments(rendering.attachments)}
</main>
<footer><p>${escaped(labels.word("rendering"))}</p></footer>
</body>
</html>
`;
}

/** The one way of a text into markup. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
:root { font: 11pt/1.45 "DejaVu Sans", "Noto Sans", system-ui, sans-serif; color: #1a1a1a; background: #fff; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid #8a8a8a; }
h3, h4, h5, h6 { font-size: 1rem; margin: 1rem 0 .25rem; }
.group { margin-left: 1rem; padding-left: .8rem; border-left: 2px solid #d5d5d5; }
.marking { font-weight: bold; text-transform: uppercase; letter-spacing: .06em; margin: 0 0 .8rem; }
.id, code { font-family: "DejaVu Sans Mono", monospace; font-size: .85em; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: .25rem 1rem; margin: .25rem 0; }
dt { color: #4a4a4a; }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: .4rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #d5d5d5; overflow-wrap: anywhere; unicode-bidi: isolate; }
footer { margin-top: 2.5rem; color: #4a4a4a; font-size: .85rem; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { body { margin: 0; max-width: none; } h2, h3, h4 { break-after: avoid; } tr, dt { break-inside: avoid; } @page { margin: 2cm; } }
`;

function pageOf({ labels, contentLanguage }: Rendering) {
  // What the author wrote is announced in his language, so that it is read aloud in it.
  const lang =
    contentLanguage === labels.language
      ? ""
      : ` lang="${escaped(contentLanguage)}"`;
  return { parties, section, attachments };

  function parties(those: readonly Party[]): string {
    const rows = those.map(
      ({ capacity, name, id, role }) =>
        `<tr><th scope="row">${escaped(capacity)}</th><td dir="auto"${lang}>${escaped(name)}</td><td><code>${escaped(id)}</code></td><td>${escaped(role)}</td></tr>`,
    );
    const heads = ["parties", "name", "authorityId", "role"] as const;
    return table("parties", heads.map(labels.word), rows);
  }

  function section({ heading, parts }: Section): string {
    return `<section>\n<h2 dir="auto">${escaped(heading)}</h2>\n${content(parts, 3)}\n</section>`;
  }

  function attachments(rows: readonly AttachmentRow[]): string {
    if (rows.length === 0) return "";
    const heads = ["attachments", "file", "size", "sha256"] as const;
    const body = rows.map(
      ({ title, filename, size, sha256 }) =>
        `<tr><th scope="row" dir="auto"${lang}>${escaped(title)}</th><td>${escaped(filename)}</td><td>${escaped(size)}</td><td><code>${escaped(sha256)}</code></td></tr>`,
    );
    const more = rows.map(
      ({ title, parts }) =>
        `<h3 dir="auto">${escaped(title)}</h3>\n<div class="group">${content(parts, 4)}</div>`,
    );
    return `<section>\n<h2>${escaped(labels.word("attachments"))}</h2>\n${table("attachments", heads.map(labels.word), body)}\n${more.join("\n")}\n</section>`;
  }

  function content(parts: readonly Part[], level: number): string {
    return runs(parts)
      .map((run) =>
        run.kind === "fields"
          ? `<dl>\n${run.fields.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd dir="auto"${lang}>${escaped(value)}</dd>`).join("\n")}\n</dl>`
          : `<h${level}>${escaped(run.group.label)}</h${level}>\n<div class="group">\n${content(run.group.parts, Math.min(level + 1, 6))}\n</div>`,
      )
      .join("\n");
  }
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly string[],
): string {
  const cells = heads.map((head) => `<th scope="col">${escaped(head)}</th>`);
  return `<table class="${caption}">\n<thead><tr>${cells.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

type Run =
  | { readonly kind: "fields"; readonly fields: readonly Field[] }
  | { readonly kind: "group"; readonly group: Group };

/** Fields that follow each other are one list. */
function runs(parts: readonly Part[]): readonly Run[] {
  const found: (
    { kind: "fields"; fields: Field[] } | Extract<Run, { kind: "group" }>
  )[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === "group") found.push({ kind: "group", group: part });
    else if (last?.kind === "fields") last.fields.push(part);
    else found.push({ kind: "fields", fields: [part] });
  }
  return found;
}
