import { Price } from "@latency-aficionados/ui";
import { Cover } from "../../../components/Cover.tsx";
import { Stars } from "../../../components/Stars.tsx";
import type { Section } from "../../../contract/home.ts";
import { SiteLink } from "../../../router/SiteLink.tsx";

/** The game of the day. */
export function Hero({ section }: { section: Extract<Section, { kind: "hero" }> }) {
  const { id, title, text, link, card } = section;
  return (
    <section className="hero panel" aria-labelledby={`${id}-title`}>
      <div className="hero__art">
        <Cover art={card.art} sizes="(min-width: 36rem) 13rem, min(60vw, 16rem)" isPriority />
      </div>
      <div className="hero__words">
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{text}</p>
        <Stars rating={card.rating} />
        <p className="hero__price">
          <Price cents={card.priceCents} />
        </p>
        <SiteLink className="ui-button ui-button--primary" href={link.href}>
          {link.label}
        </SiteLink>
      </div>
    </section>
  );
}
