import { definitionAt, schemaFiles, type Schema } from "../format/schema.ts";
import type { RootName } from "../format/shape.ts";

/** Where a value stands in the schemas. */
export type Place = {
  readonly schema: Schema;
  /** The file its references lead on from. */
  readonly file: string;
  /** The definition it is made by, if it has a name. */
  readonly definition?: string;
  /** The code list of its values, or who enumerates them: a definition, or a member of one. */
  readonly codes?: string;
};

export function rootPlace(root: RootName): Place {
  const { name, ...place } = definitionAt(
    `#/$defs/${root}`,
    "message.schema.json",
  );
  return { ...place, definition: name };
}

/** The place of a member, behind lists and references. */
export function memberPlace(owner: Place, member: string): Place {
  const property = owner.schema.properties?.[member] ?? {};
  let place: Place = {
    schema: property.items ?? property,
    file: owner.file,
  };
  let list = property["x-codes"] ?? place.schema["x-codes"];
  while (place.schema.$ref !== undefined) {
    const { schema, file, name } = definitionAt(place.schema.$ref, place.file);
    list ??= schema["x-codes"];
    place = { schema, file, definition: name };
  }
  const codes = list ?? enumeratedBy(owner, member, place);
  return codes === undefined ? place : { ...place, codes };
}

export function memberNames({ schema }: Place): readonly string[] {
  return Object.keys(schema.properties ?? {});
}

/** Every definition of the schemas by its name, which no other file repeats. */
export function allPlaces(): readonly Place[] {
  return [...schemaFiles()].flatMap(([file, { $defs }]) =>
    Object.entries($defs).map(([definition, schema]) => ({
      schema,
      file,
      definition,
    })),
  );
}

function enumeratedBy(
  owner: Place,
  member: string,
  { schema, definition }: Place,
): string | undefined {
  if (schema.enum === undefined) return undefined;
  return definition ?? `${owner.definition ?? ""}.${member}`;
}
