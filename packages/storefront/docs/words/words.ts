/** What a table's rows are, and what each column says of one. A column that is new does not compile without its words. */
export type Words<Tables> = {
  readonly [T in keyof Tables & string]: {
    readonly row: string;
    readonly columns: { readonly [C in keyof Tables[T] & string]: string };
  };
};

/** Tables that a service has for its events, and that its queries reach through functions of the database. */
interface OutboxTables {
  outbox: { id: number; type: string; payload: unknown; created_at: Date };
  outbox_pruned: { id: number };
}

export const outboxWords: Words<OutboxTables> = {
  outbox: {
    row: "an event, written in the transaction in which it happened; kept for a week",
    columns: {
      id: "order of events; a reader sees them without gaps",
      type: "what happened",
      payload: "about which ids, and what a reader needs of it",
      created_at: "",
    },
  },
  outbox_pruned: { row: "one row: how far events are deleted", columns: { id: "the newest that is gone" } },
};
