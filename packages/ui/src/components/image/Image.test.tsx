import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Image } from "./Image.tsx";
import type { ImageProps } from "./types.ts";

const cover = (props: Partial<ImageProps>) => (
  <Image
    alt="Box of Moon Quest"
    source={(width, format) => `/art/moon-${width}.${format}`}
    widths={[160, 320]}
    sizes="50vw"
    ratio={3 / 4}
    {...props}
  />
);
const image = () => screen.getByRole<HTMLImageElement>("img", { name: "Box of Moon Quest" });

it("offers every width in every format", () => {
  const { container } = render(cover({}));
  const source = container.querySelector("source");
  expect(source?.type).toBe("image/avif");
  expect(source?.srcset).toBe("/art/moon-160.avif 160w, /art/moon-320.avif 320w");
  expect(image().srcset).toBe("/art/moon-160.webp 160w, /art/moon-320.webp 320w");
});

it("knows its shape before it is there", () => {
  render(cover({}));
  expect([image().width, image().height]).toEqual([320, 427]);
});

it("waits until it is near, unless people came for it", () => {
  const { rerender } = render(cover({}));
  expect(image().getAttribute("loading")).toBe("lazy");
  rerender(cover({ isPriority: true }));
  expect(image().getAttribute("loading")).toBe("eager");
  expect(image().getAttribute("fetchpriority")).toBe("high");
});

it("says what it would show when it does not arrive, and tries the next picture", () => {
  const { rerender, container } = render(cover({}));
  fireEvent.error(image());
  expect(container.querySelector("img")).toBeNull();
  expect(image().textContent).toBe("Box of Moon Quest");
  rerender(cover({ source: (width, format) => `/art/star-${width}.${format}` }));
  expect(image().tagName).toBe("IMG");
});

it("stays silent in a missing decoration", () => {
  const { container } = render(cover({ alt: "" }));
  fireEvent.error(container.querySelector("img") as Element);
  expect(screen.queryByRole("img")).toBeNull();
});
