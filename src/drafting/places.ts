import { definitionAt, type Schema } from "../format/schema.ts";

/** What the schemas say of one place of a message. */
export type Place = {
  readonly schema: Schema;
  /** The file from which the schema's references lead on. */
  readonly file: string;
  /** The name of the schema's definition; empty for one that stands in place. */
  readonly definition: string;
  readonly description: string;
};

/** Names of members and positions in lists, from the root of a message. */
export type Steps = readonly (string | number)[];

const rootFile = "message.schema.json";

/** The place at the end of the steps, or undefined where the schemas have none. */
export function placeAt(steps: Steps): Place | undefined {
  const root = resolved({ $ref: "#/$defs/Message" }, rootFile);
  return steps.reduce<Place | undefined>(
    (place, step) =>
      place === undefined
        ? undefined
        : typeof step === "number"
          ? itemOf(place)
          : memberOf(place, step),
    root,
  );
}

/** A member of an object; the list itself, where the member is a list. */
export function memberOf(
  { schema, file }: Place,
  name: string,
): Place | undefined {
  const property = schema.properties?.[name];
  return property === undefined ? undefined : resolved(property, file);
}

/** What the entries of a list are. */
export function itemOf({
  schema,
  file,
  description,
}: Place): Place | undefined {
  if (schema.items === undefined) return undefined;
  return resolved({ description, ...schema.items }, file);
}

function resolved(schema: Schema, file: string): Place {
  if (schema.$ref === undefined)
    return {
      schema,
      file,
      definition: "",
      description: schema.description ?? "",
    };
  const found = definitionAt(schema.$ref, file);
  return {
    schema: found.schema,
    file: found.file,
    definition: found.name,
    description: schema.description ?? found.schema.description ?? "",
  };
}
