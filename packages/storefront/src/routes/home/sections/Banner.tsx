import type { Section } from "../../../contract/home.ts";
import { Cover } from "../../../components/Cover.tsx";
import { SiteLink } from "../../../router/SiteLink.tsx";

export function Banner({ section }: { section: Extract<Section, { kind: "banner" }> }) {
  const { id, title, text, link, art } = section;
  return (
    <section className="banner" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{text}</p>
        <SiteLink className="ui-button" href={link.href}>
          {link.label}
        </SiteLink>
      </div>
      {art && (
        <div className="banner__art">
          <Cover art={art} sizes="8rem" />
        </div>
      )}
    </section>
  );
}
