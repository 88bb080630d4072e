import { act } from "@testing-library/react";
import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import { onTestFinished } from "vitest";

/** What a server sends, on the page until the test ends. */
export function serverPage(content: ReactNode): HTMLElement {
  const page = document.createElement("div");
  page.innerHTML = renderToString(content);
  document.body.append(page);
  onTestFinished(() => page.remove());
  return page;
}

/** Starts React over that markup. */
export async function hydrate(page: HTMLElement, content: ReactNode): Promise<void> {
  await act(async () => {
    const root = hydrateRoot(page, content);
    onTestFinished(() => act(async () => root.unmount()));
  });
}
