import { z } from "zod";
import * as library from "../../src/index.ts";

/** One field of a noun of the model: `coverage.left` where the noun holds an object that has no name of its own. */
export interface SchemaField {
  path: string;
  schema: z.ZodType;
  /** The values of an enumeration; empty for any other type. */
  values: readonly string[];
}

/** The exported schemas of objects by the name of their type: Plan, Task, TaskRow. */
export const NOUNS: ReadonlyMap<string, z.ZodObject> = new Map(
  Object.entries(library).flatMap(([name, value]) =>
    value instanceof z.ZodObject && name !== "parseOptionsSchema" ? [[nounOf(name), value] as const] : [],
  ),
);
/** Nouns that extend another. */
const EXTENDED: ReadonlyMap<string, string> = new Map([["SlimComparison", "Comparison"]]);
const NAMED: ReadonlySet<z.ZodType> = new Set(NOUNS.values());

function nounOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replace(/Schema$/u, "");
}

/** The fields that a noun has of its own: those that it takes over from another (`extend`) are told there. */
export function ownFieldsOf(noun: string): SchemaField[] {
  const taken = NOUNS.get(EXTENDED.get(noun) ?? "")?.shape;
  const own = Object.entries(NOUNS.get(noun)?.shape ?? {}).filter(([name, schema]) => taken?.[name] !== schema);
  return fieldsOf(z.object(Object.fromEntries(own)));
}

/** All fields of an object, those of objects without a name under a path of two names. */
export function fieldsOf(object: z.ZodObject): SchemaField[] {
  return Object.entries(object.shape).flatMap(([path, schema]) => {
    const inner = innermost(schema);
    const own = { path, schema, values: inner instanceof z.ZodEnum ? inner.options.map(String) : [] };
    if (!(inner instanceof z.ZodObject) || NAMED.has(inner)) return [own];
    return [own, ...fieldsOf(inner).map((field) => ({ ...field, path: `${path}.${field.path}` }))];
  });
}

/** What a schema is of, whether it may be absent or null, and whether there are many. */
function innermost(schema: z.ZodType | z.core.$ZodType): z.ZodType | z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return innermost(schema.unwrap());
  return schema instanceof z.ZodArray ? innermost(schema.element) : schema;
}
