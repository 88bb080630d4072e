import { expect, it } from "vitest";
import { criticalCss } from "./critical-css.ts";
import { readRules } from "./css-rules.ts";

const critical = (css: string, html: string) => criticalCss(readRules(css), html);

it("keeps the rules whose classes are all in the page, in their order and layers", () => {
  const css =
    "@layer a,b;@layer a{.card{color:red}.gone{color:blue}.card .gone{top:0}.card.is-big,.gone{left:0}}@layer b{h1{margin:0}}";
  expect(critical(css, '<article class="card is-big">')).toBe(
    "@layer a,b;@layer a{.card{color:red}.card.is-big,.gone{left:0}}@layer b{h1{margin:0}}",
  );
});

it("keeps what it cannot be sure of", () => {
  const css = ".card:not(.gone){a:b}:is(.gone,.other) p{a:b}[data-leaving=true]{a:b}@font-face{font-family:x}";
  expect(critical(css, '<p class="card">')).toBe(css);
});

it("leaves out what is not painted first", () => {
  const css = "@media print{.card{a:b}}@keyframes in{from{top:0}to{top:1px}}@media (width>=40rem){.gone{a:b}}";
  expect(critical(css, '<p class="card">')).toBe("");
});

it("is not misled by braces in strings", () => {
  const css = '.card::after{content:"}{"}.gone{a:b}';
  expect(critical(css, '<p class="card">')).toBe('.card::after{content:"}{"}');
});
