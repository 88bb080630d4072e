import { useEffect, useRef, useState } from "react";
import { CardRow } from "../../../components/CardRow.tsx";
import { Section } from "../../../frame/Section.tsx";
import type { Recommendations as Answer } from "../../../contract/home.ts";
import { platforms } from "../../../contract/names.ts";
import { useQueryNow } from "../../../data/use-query.ts";

/** How far below the window they are when they are asked for: about as far as a flick goes. */
const nearby = "600px";

/** Other listings for whoever looks at this one. Asked for once they come near, since most people never scroll there. */
export function Recommendations() {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setIsNear(true),
      { rootMargin: nearby },
    );
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="recommendations">
      {isNear && (
        <Section fallback={null}>
          <Rows />
        </Section>
      )}
    </div>
  );
}

function Rows() {
  const answer = useQueryNow("GET recommendations");
  return answer?.rows.map((row) => <CardRow key={titleOf(row)} title={titleOf(row)} cards={row.cards} />);
}

type Row = Answer["rows"][number];

function titleOf({ reason, about }: Row): string {
  switch (reason) {
    case "because-you-looked-at":
      return `Because you looked at ${about}`;
    case "popular-on-platform":
      return `Popular on ${(platforms as Record<string, string>)[about ?? ""] ?? about}`;
    case "others-also-looked-at":
      return "Others also looked at";
    case "popular":
      return "Popular right now";
  }
}
