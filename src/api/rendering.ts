import type { FastifyRequest } from "fastify";
import { renderingForms, type RenderingForm } from "../render/forms.ts";
import { renderingLanguages } from "../render/languages.ts";
import { messageNamed, oneOf } from "./query.ts";
import { readers, type ApiParts, type ApiRoute } from "./route.ts";

/** One is laid out while the other waits for the thread that does it. */
const renderingsAtOnceMax = 2;

const mediaTypes: Readonly<Record<RenderingForm, string>> = {
  html: "text/html",
  pdf: "application/pdf",
};

/** What a message says, for people to read: of whoever may have its container. */
export function renderingRoute({ exchange, render }: ApiParts): ApiRoute {
  return {
    method: "GET",
    url: "/v1/messages/:messageId/rendering",
    roles: readers,
    atOnceMax: renderingsAtOnceMax,
    async handle(request, reply) {
      const { messageId, sender, query } = messageNamed(request, [
        "format",
        "language",
      ]);
      const form =
        query.format === undefined
          ? formAccepted(request)
          : oneOf(query.format, renderingForms, "a format");
      const language =
        query.language === undefined
          ? undefined
          : oneOf(query.language, renderingLanguages, "a language");
      const message = await exchange.message(messageId, sender);
      const container = await exchange.container(message);
      const page = await render(container, form, {
        ...(language === undefined ? {} : { language }),
        isUndecided: message.state === "undecided",
      });
      reply
        .type(form === "html" ? "text/html; charset=utf-8" : mediaTypes[form])
        .header(
          "content-disposition",
          `inline; filename="${messageId}.${form}"`,
        )
        // A peer wrote what the page says: it runs nothing here, whatever it is taken for.
        .header(
          "content-security-policy",
          "sandbox; default-src 'none'; style-src 'unsafe-inline'",
        )
        .header("vary", "accept");
      return page;
    },
  };
}

/** The form that the Accept header likes better; HTML where it likes neither, or both alike (RFC 9110 §12.5.1). */
function formAccepted(request: FastifyRequest): RenderingForm {
  const accepted = request.headers.accept ?? "*/*";
  return quality(accepted, mediaTypes.pdf) > quality(accepted, mediaTypes.html)
    ? "pdf"
    : "html";
}

/** Of the media ranges that take in the type, the most specific one counts; it is the one with the fewest stars. */
function quality(accepted: string, type: string): number {
  const [family = ""] = type.split("/");
  const ranges = new Map(
    accepted.split(",").map((range) => {
      const [name = "", ...parameters] = range
        .split(";")
        .map((part) => part.trim().toLowerCase());
      const weight = parameters.find((part) => part.startsWith("q="));
      return [
        name,
        weight === undefined ? 1 : Number(weight.slice(2)),
      ] as const;
    }),
  );
  return (
    ranges.get(type) ?? ranges.get(`${family}/*`) ?? ranges.get("*/*") ?? 0
  );
}
