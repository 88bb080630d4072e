/** A library whose main file is CommonJS, so that bundlers keep all of it whatever is used. */
export interface Library {
  /** The module that holds one member as its default export. */
  member: (name: string) => string;
  /** Members that exist in their own module. */
  has: (name: string) => boolean;
  /** Where that layout is documented. */
  source: string;
}

/** What only makes sense on lodash's wrapper or its whole. */
const wholeOfLodash =
  /^(VERSION|templateSettings|placeholder|prototype|noConflict|runInContext|mixin|chain|tap|thru|value|default)$/;

const lodash = (root: string): Library => ({
  member: (name) => `${root}/${name}`,
  has: (name) => /^[a-z]\w*$/.test(name) && !wholeOfLodash.test(name),
  source: "https://lodash.com/per-method-packages",
});

export const libraries: Record<string, Library> = {
  lodash: lodash("lodash"),
  "lodash/fp": lodash("lodash/fp"),
  recompose: {
    member: (name) => `recompose/${name}`,
    has: (name) => /^[a-z]\w*$/.test(name) && name !== "default",
    source: "https://github.com/acdlite/recompose/blob/master/docs/API.md",
  },
  validator: {
    member: (name) => `validator/lib/${name}`,
    has: (name) =>
      /^(is[A-Z]\w*|contains|equals|matches|l?trim|rtrim|escape|unescape|stripLow|whitelist|blacklist|normalizeEmail|to(Boolean|Date|Float|Int))$/.test(
        name,
      ),
    source: "https://github.com/validatorjs/validator.js#es6",
  },
};
