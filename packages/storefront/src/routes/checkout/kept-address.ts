import type { Address } from "../../contract/orders.ts";

const storeName = "address";

/** The address that somebody had this device remember, or null. */
export function keptAddress(): Partial<Address> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storeName) ?? "null");
    return kept !== null && typeof kept === "object" && !Array.isArray(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Remembers an address, or forgets it for null. */
export function keepAddress(address: Address | null): void {
  try {
    if (address) localStorage.setItem(storeName, JSON.stringify(address));
    else localStorage.removeItem(storeName);
  } catch {
    // Storage is full or forbidden: it is typed again next time.
  }
}
