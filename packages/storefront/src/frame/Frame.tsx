import type { ReactNode } from "react";
import { useIsLeaving } from "../router/leaving.ts";
import { CartAnnouncement } from "./CartLink.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { PlatformNav } from "./PlatformNav.tsx";
import { Toasts } from "./Toasts.tsx";

/** What surrounds every page. */
export function Frame({ children }: { children: ReactNode }) {
  const isLeaving = useIsLeaving();
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <div className="leaving" data-leaving={isLeaving} aria-hidden />
      <Header />
      <PlatformNav />
      <main className="site-main" id="content" tabIndex={-1} aria-busy={isLeaving}>
        {children}
      </main>
      <Footer />
      <CartAnnouncement />
      <Toasts />
    </>
  );
}
