/** A few words about what just happened. */
export type ToastMessage = {
  id: number;
  text: string;
  /** "bad" interrupts a screen reader, and stays until it is dismissed. */
  kind: "good" | "bad";
  /** How long it stays, in milliseconds; Infinity until somebody dismisses it. */
  durationMs: number;
};

export type ToastOptions = Partial<Pick<ToastMessage, "kind" | "durationMs">>;

/** Long enough to read two lines twice. */
const readingMs = 5000;

/** Messages in the order in which they came. What shows them decides how many are shown at a time. */
export function createToastQueue() {
  let messages: readonly ToastMessage[] = [];
  let lastId = 0;
  const listeners = new Set<() => void>();
  const become = (next: readonly ToastMessage[]) => {
    messages = next;
    for (const listener of listeners) listener();
  };
  const dismiss = (id: number) => {
    if (messages.some((message) => message.id === id)) become(messages.filter((message) => message.id !== id));
  };

  return {
    /** Adds a message; the returned function takes it away. The same words again take the place of the first. */
    show(text: string, { kind = "good", durationMs = kind === "bad" ? Infinity : readingMs }: ToastOptions = {}) {
      const id = ++lastId;
      const others = messages.filter((message) => message.text !== text || message.kind !== kind);
      become([...others, { id, text, kind, durationMs }]);
      return () => dismiss(id);
    },
    dismiss,
    all: () => messages,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type ToastQueue = ReturnType<typeof createToastQueue>;
