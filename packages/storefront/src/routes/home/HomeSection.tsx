import { useEffect } from "react";
import type { Section } from "../../contract/home.ts";
import { Banner } from "./sections/Banner.tsx";
import { Hero } from "./sections/Hero.tsx";
import { Row } from "./sections/Row.tsx";

/** One section by its kind. A kind that this page does not know is left out, and named in the console. */
export function HomeSection({ section, isFirst }: { section: Section; isFirst: boolean }) {
  switch (section.kind) {
    case "hero":
      return <Hero section={section} />;
    case "banner":
      return <Banner section={section} />;
    case "grid":
      return <Row section={section} isFirst={isFirst} isGrid />;
    case "carousel":
    case "recommendation":
    case "recently-viewed":
      return <Row section={section} isFirst={isFirst} />;
    default:
      return <Unknown section={section} />;
  }
}

function Unknown({ section }: { section: never }) {
  const { kind } = section as { kind?: unknown };
  useEffect(
    () => console.warn(`The home page has a section of the kind "${String(kind)}", which this site does not know.`),
    [kind],
  );
  return null;
}
