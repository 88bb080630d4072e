import { useId, type ReactNode } from "react";
import { SiteLink } from "../router/SiteLink.tsx";

/** Where there is more of what a section shows. */
export type More = { href: string; label: string };

/** A section of a page under its title. */
export function TitledSection({ title, more, children }: { title: string; more: More | null; children: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <h2 id={id}>{title}</h2>
        {more && (
          <SiteLink href={more.href} aria-label={`See all: ${title}`}>
            {more.label}
          </SiteLink>
        )}
      </div>
      {children}
    </section>
  );
}
