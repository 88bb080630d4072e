import { signWebhook } from "../webhook-signature.ts";
import { SIGNATURE_HEADER } from "../wire.ts";
import type { DueWebhook, GatewayBook } from "./gateway-book.ts";
import type { GatewayMood } from "./gateway-mood.ts";

const AT_ONCE = 8;
const TIMEOUT_MS = 5_000;
const backoffMs = (attempts: number) => Math.min(30_000, 100 * 2 ** attempts);

/** Delivers what the book has to tell, until each was answered with 2xx. */
export function createWebhookSender(book: GatewayBook, mood: GatewayMood, webhookSecret: string) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let closed = false;

  async function post({ id, body, attempts }: DueWebhook): Promise<void> {
    const url = mood.webhookUrl;
    if (url === null) return;
    const send = async () => {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          [SIGNATURE_HEADER]: signWebhook(webhookSecret, body, new Date()),
        },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.arrayBuffer();
      return response.ok;
    };
    const answers = await Promise.allSettled(Array.from({ length: mood.webhookCopies }, send));
    if (closed) return;
    const heard = answers.every((answer) => answer.status === "fulfilled" && answer.value);
    if (heard) book.webhookDelivered(id, Date.now());
    else book.webhookPostponed(id, Date.now() + backoffMs(attempts));
  }

  const takeDue = (): DueWebhook[] =>
    closed || mood.webhookUrl === null || mood.webhooksHeld ? [] : book.dueWebhooks(Date.now(), AT_ONCE);

  async function pump(): Promise<void> {
    for (let due = takeDue(); due.length > 0; due = takeDue()) await Promise.all(due.map(post));
  }

  function sleepUntilDue(): void {
    running = undefined;
    if (closed || mood.webhookUrl === null || mood.webhooksHeld) return;
    const at = book.nextWebhookAt();
    if (at === null) return;
    timer = setTimeout(wake, Math.max(0, at - Date.now()));
  }

  /** To be called when there is, or may be, something to tell. */
  function wake(): void {
    clearTimeout(timer);
    if (!closed) running ??= pump().finally(sleepUntilDue);
  }

  return {
    wake,
    async close(): Promise<void> {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
