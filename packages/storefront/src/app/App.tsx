import { useEffect } from "react";
import { replayEarly } from "../before-hydration/replay.ts";
import { DataContext, type Data } from "../data/data-context.ts";
import { FailedPage } from "../frame/FailedPage.tsx";
import { Frame } from "../frame/Frame.tsx";
import { isNotFound } from "../frame/is-not-found.ts";
import { wanted } from "../frame/wanted.ts";
import { NotFoundPage } from "../frame/NotFoundPage.tsx";
import type { Address } from "../router/address.ts";
import { fetchCodeEarly } from "../router/fetch-code-early.ts";
import { PageOutlet } from "../router/PageOutlet.tsx";
import { RouterProvider } from "../router/RouterProvider.tsx";
import { product } from "../routes/product/route.ts";
import { routes } from "../routes/routes.ts";

type AppProps = { data: Data; initial: Address };

/** The whole document. What its head holds beside titles is written by the server and left alone here. */
export function App({ data, initial }: AppProps) {
  useEffect(() => {
    // Somebody has begun to use the page: all of it comes to life now.
    if (globalThis.early?.kept.length || document.activeElement !== document.body) wanted.resolve();
    // In a task of its own: React brings nothing to life in the middle of its work.
    setTimeout(replayEarly);
    // Links know better now what to fetch ahead.
    document.querySelector('script[type="speculationrules"]')?.remove();
    // Where most people go next, from wherever they are.
    fetchCodeEarly(product);
  }, []);
  return (
    <html lang="en" suppressHydrationWarning>
      <head />
      <body>
        <DataContext value={data}>
          <RouterProvider initial={initial} routes={routes} onAct={wanted.resolve}>
            <Frame>
              <PageOutlet NotFound={NotFoundPage} Failed={FailedPage} isNotFound={isNotFound} />
            </Frame>
          </RouterProvider>
        </DataContext>
      </body>
    </html>
  );
}
