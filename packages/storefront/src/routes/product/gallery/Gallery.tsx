import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Cover, mainSizes } from "../../../components/Cover.tsx";
import type { Art } from "../../../contract/nouns.ts";

const loadEnlarged = () => import("./Enlarged.tsx");
const Enlarged = lazy(loadEnlarged);

type GalleryProps = { images: readonly Art[]; title: string };

/** The pictures of a listing: one large, the others to choose from, any of them over the whole window. */
export function Gallery({ images, title }: GalleryProps) {
  const [chosen, setChosen] = useState(0);
  /** Null for never. */
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  // Nobody waits for it, and it is there before somebody wants it.
  useEffect(() => void loadEnlarged().catch(() => {}), []);
  const image = images[chosen] ?? images[0];
  if (!image) return null;
  return (
    <div className="gallery">
      <button className="gallery__main" type="button" aria-label="Enlarge the picture" onClick={() => setIsOpen(true)}>
        <Cover art={image} alt={`Box of ${title}`} sizes={mainSizes} isPriority />
      </button>
      {images.length > 1 && <Thumbnails images={images} chosen={chosen} onChoose={setChosen} />}
      {isOpen !== null && (
        <Suspense fallback={null}>
          <Enlarged art={image} title={title} isOpen={isOpen} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

type ThumbnailsProps = { images: readonly Art[]; chosen: number; onChoose: (at: number) => void };

function Thumbnails({ images, chosen, onChoose }: ThumbnailsProps) {
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (chosen + step + images.length) % images.length;
    onChoose(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <ul className="gallery__thumbnails" ref={list} aria-label="Pictures" onKeyDown={onKeyDown}>
      {images.map((image, at) => (
        <li key={at}>
          <button
            className="gallery__thumbnail"
            type="button"
            aria-label={`Show picture ${at + 1}`}
            aria-pressed={at === chosen}
            onClick={() => onChoose(at)}
          >
            <Cover art={image} sizes="4.5rem" />
          </button>
        </li>
      ))}
    </ul>
  );
}
