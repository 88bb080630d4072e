/** A picture's name among all box art: says whose it is, and changes with what is in it. */
export const pictureName = (productId: number, version: string): string => `photo-${productId}-${version}`;

/** What such a name says; null for any other name. */
export function readPictureName(name: string): { productId: number; version: string } | null {
  const [, productId, version] = /^photo-([1-9]\d{0,14})-([\da-f]{16})$/.exec(name) ?? [];
  return productId === undefined || version === undefined ? null : { productId: Number(productId), version };
}
