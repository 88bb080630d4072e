import type { ToastQueue } from "../../core/toast-queue.ts";

export type ToastProps = {
  /** What happened, in a few words. */
  text: string;
  /** "bad" for what went wrong. */
  kind?: "good" | "bad";
  /** How long it stays, in milliseconds; Infinity until somebody dismisses it. */
  durationMs: number;
  /** True while somebody reads: time stands still, and goes on with what was left of it. */
  isPaused: boolean;
  /** Name of the cross. */
  dismissLabel: string;
  /** Called when its time is over, or by the cross. */
  onDismiss: () => void;
};

export type ToastsProps = {
  /** Name of the cross of every message. */
  dismissLabel: string;
  /** How many are shown at a time; the others wait. */
  shown?: number;
  /** Messages of one's own; absent, those of `showToast`. */
  queue?: ToastQueue;
};
