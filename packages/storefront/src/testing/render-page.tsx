import { act, render } from "@testing-library/react";
import { askBy } from "../data/ask-bff.ts";
import { DataContext } from "../data/data-context.ts";
import { DataStore } from "../data/data-store.ts";
import { FailedPage } from "../frame/FailedPage.tsx";
import { Frame } from "../frame/Frame.tsx";
import { NotFoundPage } from "../frame/NotFoundPage.tsx";
import { isNotFound } from "../frame/is-not-found.ts";
import { readAddress } from "../router/address.ts";
import { findRoute } from "../router/find-route.ts";
import { loadPage } from "../router/page-code.ts";
import { PageOutlet } from "../router/PageOutlet.tsx";
import { RouterProvider } from "../router/RouterProvider.tsx";
import { routes } from "../routes/routes.ts";
import { fakeBff, type FakeAnswers } from "./fake-bff.ts";

/** The page of an address in its frame, as a browser shows it, on answers of a test's own. */
export async function renderPage(href: string, answers: FakeAnswers = {}) {
  const { client, asked } = fakeBff(answers);
  const store = new DataStore(askBy(client));
  history.replaceState(null, "", href);
  const initial = readAddress(href, "first");
  const found = findRoute(routes, initial);
  if (found) await loadPage(found.route);
  const { container } = await act(async () =>
    render(
      <DataContext value={{ store, command: client.command }}>
        <RouterProvider initial={initial} routes={routes}>
          <Frame>
            <PageOutlet NotFound={NotFoundPage} Failed={FailedPage} isNotFound={isNotFound} />
          </Frame>
        </RouterProvider>
      </DataContext>,
    ),
  );
  return { container, store, asked };
}
