import { useState } from "react";
import { pictureSources } from "../../core/picture-sources.ts";
import type { ImageProps } from "./types.ts";

/** A picture in the best format and width, that never moves the page and fails in style. */
export function Image({ alt, ratio, color, isPriority = false, ...picture }: ImageProps) {
  const [failed, setFailed] = useState<string | null>(null);
  const sources = pictureSources(picture);
  const last = sources.at(-1);
  const widest = picture.widths.at(-1) ?? 0;
  // Another picture gets another chance.
  const hasFailed = failed !== null && failed === last?.address;
  return (
    <span className="ui-image" style={{ aspectRatio: ratio, backgroundColor: color }}>
      {hasFailed ? (
        <span
          className="ui-image__missing"
          role={alt === "" ? undefined : "img"}
          aria-label={alt === "" ? undefined : alt}
        >
          <span aria-hidden>{alt}</span>
        </span>
      ) : (
        <picture>
          {sources.slice(0, -1).map(({ type, srcSet }) => (
            <source key={type} type={type} srcSet={srcSet} sizes={picture.sizes} />
          ))}
          <img
            alt={alt}
            sizes={picture.sizes}
            srcSet={last?.srcSet}
            src={last?.address}
            width={widest}
            height={Math.round(widest / ratio)}
            loading={isPriority ? "eager" : "lazy"}
            fetchPriority={isPriority ? "high" : "auto"}
            decoding={isPriority ? "sync" : "async"}
            onError={() => setFailed(last?.address ?? null)}
            ref={(image) => {
              // A picture of a server's markup may have failed before anybody listened.
              if (image?.complete && image.naturalWidth === 0 && image.currentSrc !== "")
                setFailed(last?.address ?? null);
            }}
          />
        </picture>
      )}
    </span>
  );
}
