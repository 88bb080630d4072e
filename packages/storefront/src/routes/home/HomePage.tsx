import "./home.css";
import { useQuery } from "../../data/use-query.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { Section } from "../../frame/Section.tsx";
import { HomeSection } from "./HomeSection.tsx";

/** What the server says that the home page is made of, in its order. */
export default function HomePage() {
  const { sections, stale } = useQuery("GET home");
  return (
    <div className="home">
      <PageTitle>Used games</PageTitle>
      <h1>Games that were loved before</h1>
      <p className="home__intro">Cartridges, boxes and manuals from collectors all over the world.</p>
      {stale && (
        <p className="notice" role="status">
          Some of this may be a little old: a part of the shop is not answering.
        </p>
      )}
      {sections.map((section, at) => (
        <Section key={section.id} fallback={null}>
          <HomeSection section={section} isFirst={at === 0} />
        </Section>
      ))}
    </div>
  );
}
