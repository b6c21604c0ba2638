import { once } from "../message/once.ts";
import {
  definitionAt,
  schemaDataInvalid,
  type Definition,
  type Schema,
} from "./schema.ts";

/** A schema as the mapping between XML and the model needs it. */
export type Shape =
  /** A text, kept to the character. */
  | { readonly kind: "text" }
  /** A text in which XML ignores white space around it: a date or a time. */
  | { readonly kind: "token" }
  | { readonly kind: "integer" }
  | { readonly kind: "boolean" }
  | ObjectShape;

export type ObjectShape = {
  readonly kind: "object";
  /** In the order of the schema, which is the order of the elements. */
  readonly members: readonly Member[];
  readonly byElement: ReadonlyMap<string, Member>;
};

export type Member = {
  readonly name: string;
  readonly element: string;
  readonly order: number;
  readonly isArray: boolean;
  readonly shape: Shape;
};

/** The root element of a document: of an authority's message, of a gateway's control document. */
export type RootName = "Message" | "Control";

export function isRootName(name: string): name is RootName {
  return name === "Message" || name === "Control";
}

/** lowerCamelCase and UpperCamelCase of the same word. */
export function elementName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

const rootFile = "message.schema.json";

export const rootShapes: Readonly<Record<RootName, ObjectShape>> = {
  get Message() {
    return messageShape();
  },
  get Control() {
    return controlShape();
  },
};

const messageShape = once(() => rootShape("Message"));
const controlShape = once(() => rootShape("Control"));

function rootShape(name: RootName): ObjectShape {
  const { schema } = definitionAt(`#/$defs/${name}`, rootFile);
  return objectShape(schema, rootFile);
}

function shapeOf(schema: Schema, file: string): Shape {
  const { type = "none" } = schema;
  if (schema.$ref !== undefined) {
    return definedShape(definitionAt(schema.$ref, file));
  }
  switch (type) {
    case "integer":
    case "boolean":
      return { kind: type };
    case "string":
      return { kind: schema.format === undefined ? "text" : "token" };
    case "object":
      return objectShape(schema, file);
    case "array":
    case "none":
      throw schemaDataInvalid(`a type in ${file}`, type);
  }
}

/** One for every definition, wherever it is referred to. */
function definedShape({ schema, file }: Definition): Shape {
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const shape = shapeOf(schema, file);
  shapes.set(schema, shape);
  return shape;
}

const shapes = new Map<Schema, Shape>();

function objectShape(schema: Schema, file: string): ObjectShape {
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, property], order): Member => ({
      name,
      element: elementName(name),
      order,
      isArray: property.items !== undefined,
      shape: shapeOf(property.items ?? property, file),
    }),
  );
  const byElement = new Map(members.map((member) => [member.element, member]));
  return { kind: "object", members, byElement };
}
