/** A limit with room above a value, in a number that a person would write: half again as much time, or a tenth more bytes. */
export function limitAbove(value: number, unit: "ms" | "bytes"): string {
  const wanted = value * (unit === "ms" ? 1.5 : 1.1);
  const size = 10 ** Math.floor(Math.log10(Math.max(wanted, 1)));
  const step = Math.max(size / 10, 1);
  // Divided first, so that 0.1 of something does not come out as 0.30000000000000004.
  const limit = Math.ceil(Number((wanted / step).toFixed(6))) * step;
  if (unit === "ms") return limit >= 1000 ? `${limit / 1000} s` : `${limit} ms`;
  return limit >= 1000 ? `${Math.ceil(limit / 100) / 10} kB` : `${limit} B`;
}
