import { useState } from "react";
import type { ImageProps } from "./types.ts";

/** A picture in the best format and width, that never moves the page and fails in style. */
export function Image({
  alt,
  source,
  widths,
  formats = ["avif", "webp"],
  sizes,
  ratio,
  color,
  isPriority = false,
}: ImageProps) {
  const [failed, setFailed] = useState<string | null>(null);
  const last = formats.at(-1) ?? "webp";
  const widest = widths.at(-1) ?? 0;
  const setOf = (format: (typeof formats)[number]) =>
    widths.map((width) => `${source(width, format)} ${width}w`).join(", ");
  const address = source(widest, last);
  // Another picture gets another chance.
  const hasFailed = failed === address;
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
          {formats.slice(0, -1).map((format) => (
            <source key={format} type={`image/${format}`} srcSet={setOf(format)} sizes={sizes} />
          ))}
          <img
            alt={alt}
            sizes={sizes}
            srcSet={setOf(last)}
            src={address}
            width={widest}
            height={Math.round(widest / ratio)}
            loading={isPriority ? "eager" : "lazy"}
            fetchPriority={isPriority ? "high" : "auto"}
            decoding={isPriority ? "sync" : "async"}
            onError={() => setFailed(address)}
            ref={(image) => {
              // A picture of a server's markup may have failed before anybody listened.
              if (image?.complete && image.naturalWidth === 0 && image.currentSrc !== "") setFailed(address);
            }}
          />
        </picture>
      )}
    </span>
  );
}
