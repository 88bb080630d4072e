import type { Product } from "../../contract/products.ts";
import { SiteLink } from "../../router/SiteLink.tsx";

/** What the seller says of a listing; each tag leads to everything else that has it. */
export function TagList({ tags }: { tags: Product["tags"] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="chips" aria-label="Tags">
      {tags.map(({ id, name, value }) => (
        <li key={id}>
          <SiteLink className="chip" href={`/search?tags=${encodeURIComponent(`${name}:${value}`)}`}>
            {`${name}: ${value.replaceAll("-", " ")}`}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
