import type { CardProps } from "./types.ts";

/** One thing for sale. All of it can be pressed; screen readers hear one link, by its title. */
export function Card({ title, media, kicker, foot, children, headingLevel = 3 }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="ui-card">
      {media}
      <div className="ui-card__body">
        {/* The heading comes first for those who listen, below its kicker for those who look. */}
        <Heading className="ui-card__title">{title}</Heading>
        {kicker !== undefined && <p className="ui-card__kicker">{kicker}</p>}
        {children}
        {foot !== undefined && <div className="ui-card__foot">{foot}</div>}
      </div>
    </article>
  );
}
