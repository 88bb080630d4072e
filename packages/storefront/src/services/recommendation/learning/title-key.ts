/** What listings of the same game on the same machine have in common, however sellers write its name. */
export function titleKey(title: string): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    // Accents of Latin letters; of other scripts, marks tell letters apart.
    .replaceAll(/[\u0300-\u036f]+/g, "")
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
  return plain === "" ? title : plain;
}
