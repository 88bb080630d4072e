/** Tags whose interface is named after something else than the tag. */
const named: Record<string, string> = {
  a: "Anchor",
  audio: "Audio",
  br: "BR",
  dl: "DList",
  fieldset: "FieldSet",
  hr: "HR",
  iframe: "IFrame",
  img: "Image",
  li: "LI",
  ol: "OList",
  p: "Paragraph",
  tbody: "TableSection",
  td: "TableCell",
  textarea: "TextArea",
  tfoot: "TableSection",
  th: "TableCell",
  thead: "TableSection",
  tr: "TableRow",
  ul: "UList",
  video: "Video",
};
const likeTheirTag =
  /^(body|button|canvas|dialog|div|embed|form|input|label|legend|link|map|meta|meter|object|option|output|pre|progress|script|select|slot|source|span|style|table|template|track)$/;
const plain =
  /^(abbr|address|article|aside|b|code|dd|dt|em|figcaption|figure|footer|header|i|kbd|main|mark|nav|s|section|small|strong|sub|summary|sup|u)$/;

/** The DOM interface of a tag's elements (`ul` → `HTMLUListElement`); `null` for tags that are not listed. */
export function hostInterface(tag: string): string | null {
  if (tag === "svg") return "SVGSVGElement";
  if (/^h[1-6]$/.test(tag)) return "HTMLHeadingElement";
  if (plain.test(tag)) return "HTMLElement";
  const name = Object.hasOwn(named, tag)
    ? named[tag]
    : likeTheirTag.test(tag)
      ? tag[0]!.toUpperCase() + tag.slice(1)
      : null;
  return name ? `HTML${name}Element` : null;
}
