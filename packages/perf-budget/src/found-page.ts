/** A page of a running site, as somebody sees it who comes to it for the first time. */
export interface FoundPage {
  path: string;
  /** Paths of the same site that it links to, in their order. */
  links: string[];
  /** A selector of the first field that one can type a search or a text into; null where there is none. */
  field: string | null;
  /** A selector of the first button that seems harmless; null where there is none. */
  button: string | null;
}
