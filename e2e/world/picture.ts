import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

/** How much two pictures differ. */
export interface Difference {
  /** Pixels of the two that are not alike; all of them when the sizes differ. */
  pixels: number;
  /** The rows, from the top, in which they differ, or nothing. */
  rows: string;
}

/** Has a browser say how two pictures (PNG) of pages differ: the decoder that made them reads them. */
export async function compare(browser: Browser, one: Buffer, other: Buffer): Promise<Difference> {
  if (one.equals(other)) return { pixels: 0, rows: "" };
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ([first, second]) => {
        const read = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
          context.drawImage(image, 0, 0);
          const { data } = context.getImageData(0, 0, image.width, image.height);
          return { width: image.width, height: image.height, pixels: new Uint32Array(data.buffer) };
        };
        const [a, b] = [await read(first!), await read(second!)];
        if (a.width !== b.width || a.height !== b.height)
          return { pixels: a.pixels.length, rows: `${a.width} × ${a.height} against ${b.width} × ${b.height}` };
        const different = [...a.pixels.keys()].filter((at) => a.pixels[at] !== b.pixels[at]);
        const rowOf = (at: number | undefined) => Math.floor((at ?? 0) / a.width);
        return { pixels: different.length, rows: `${rowOf(different[0])} to ${rowOf(different.at(-1))}` };
      },
      [one.toString("base64"), other.toString("base64")],
    );
  } finally {
    await page.close();
  }
}

/** A picture of a page, once what moves has come to rest and its fonts and pictures are there. */
export async function takePicture(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const near = [...document.images].filter((image) => image.getBoundingClientRect().top < window.innerHeight);
    await Promise.all(near.map((image) => image.decode().catch(() => {})));
  });
  return page.screenshot({ animations: "disabled", caret: "hide" });
}

/** What pages are looked at on. */
export const screens: Record<string, BrowserContextOptions> = {
  phone: { viewport: { width: 390, height: 844 } },
  desktop: { viewport: { width: 1280, height: 800 } },
};
