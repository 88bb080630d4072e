import { StrictMode, type ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import { examples } from "./examples.ts";
import "../src/styles.css";
import "./play.css";

// `?Card` opens an example, `?Card&dark` in the dark, `?Card&light&server` as a server sends it: the page comes
// alive when somebody calls `hydrate()` in the console.
const [name = "", theme = "", mode] = location.search.slice(1).split("&");
if (theme) document.documentElement.dataset["theme"] = theme;
const chosen = examples.find((example) => example.name === name);
const Chosen = chosen && (await chosen.load()).default;
const code = (await chosen?.loadCode()) ?? "";
// What stands above an example says what it shows.
const lead = /\/\*\* ([^*]+) \*\/\s*export default/.exec(code)?.[1] ?? "Every component and hook, at work.";
document.title = chosen ? `${chosen.name} · Kit` : "Kit";

/** Sideways only: the page stays where its reader scrolled before it came alive. */
const bringIntoView = (link: HTMLElement | null) =>
  link?.parentElement?.scrollTo({ left: link.offsetLeft - (innerWidth - link.offsetWidth) / 2 });
const page: ReactNode = (
  <StrictMode>
    <header className="play-head">
      <nav aria-label="Examples">
        {examples.map((example) => (
          <a
            key={example.name}
            href={`?${example.name}${theme && `&${theme}`}`}
            ref={example === chosen ? bringIntoView : undefined}
            aria-current={example === chosen ? "page" : undefined}
          >
            {example.name}
          </a>
        ))}
      </nav>
    </header>
    <main className="play-main">
      <h1>{chosen?.name ?? "The kit"}</h1>
      <p className="play-lead">{lead}</p>
      {Chosen && <Chosen />}
      {Chosen && (
        <details className="play-code">
          <summary>Code of this example</summary>
          {/* A box that scrolls must be reachable without a mouse. */}
          <pre tabIndex={0}>{code}</pre>
        </details>
      )}
    </main>
  </StrictMode>
);

const root = document.getElementById("root");
if (!root) throw new Error("play/index.html has no #root");
if (mode === "server") {
  root.innerHTML = renderToString(page);
  Object.assign(window, { hydrate: () => hydrateRoot(root, page) });
} else createRoot(root).render(page);
