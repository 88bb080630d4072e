import { createContext, use } from "react";
import type { Client } from "../contract/client.ts";
import type { DataStore } from "./data-store.ts";

/** What pages ask and order by. */
export interface Data {
  store: DataStore;
  /** Sends commands; on the server there are none to send. */
  command: Client["command"];
}

export const DataContext = createContext<Data | null>(null);

/** For what is no hook's business: peeking, prefetching, putting answers in place. */
export function useData(): Data {
  const data = use(DataContext);
  if (!data) throw new Error("Render this inside of <DataContext>: a test does so by renderPage().");
  return data;
}
