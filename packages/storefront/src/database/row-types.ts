import { type CustomTypesConfig, types } from "pg";

const INT8 = 20;
const INT8_ARRAY = 1016;
const TEXT_ARRAY = 1009;
const DATE = 1082;

// The published types list the parsers of single values only.
type ParseArray = (text: string) => (string | null)[];
const parseTextArray: ParseArray = types.getTypeParser(TEXT_ARRAY as Parameters<typeof types.getTypeParser>[0]);

/** A bigint as a number; an error where a number could not hold it, since a wrong amount is worse than none. */
function readInt8(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`The database holds ${text}, which a number cannot: expected at most 2^53 - 1.`);
}

const readers = new Map<number, (text: string) => unknown>([
  [INT8, readInt8],
  [INT8_ARRAY, (text) => parseTextArray(text).map((entry) => (entry === null ? null : readInt8(entry)))],
  // A day is the same day in every time zone; a Date of local midnight is not.
  [DATE, (text) => text],
]);

/** How column values become JavaScript values: for one pool or connection, not for the whole process. */
export const rowTypes = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    (format === "binary" ? undefined : readers.get(oid)) ?? (types.getTypeParser(oid, format as "text") as unknown),
} as CustomTypesConfig;
