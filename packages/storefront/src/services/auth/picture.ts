/** Widths, and heights, in which a picture is kept. */
export const pictureWidths = [128, 256] as const;

/** Where a picture is found on this site. */
export function pictureAddress(accountId: string, version: string | null): string | null {
  return version === null ? null : `/pictures/${accountId}/${version}-128.webp`;
}
