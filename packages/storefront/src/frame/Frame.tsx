import type { ReactNode } from "react";
import { useIsLeaving } from "../router/leaving.ts";
import { CartAnnouncement } from "./CartLink.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { PlatformNav } from "./PlatformNav.tsx";
import { Toasts } from "./Toasts.tsx";

/** What surrounds every page. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <LeavingMark />
      <Header />
      <PlatformNav />
      <Main>{children}</Main>
      <Footer />
      <CartAnnouncement />
      <Toasts />
    </>
  );
}

// These two alone hear of it. Rendered anew, the frame would hand new elements to parts that are not alive yet, which React
// then throws away at once: the search field was gone for as long as its code took.

function LeavingMark() {
  return <div className="leaving" data-leaving={useIsLeaving()} aria-hidden />;
}

function Main({ children }: { children: ReactNode }) {
  return (
    <main className="site-main" id="content" tabIndex={-1} aria-busy={useIsLeaving()}>
      {children}
    </main>
  );
}
