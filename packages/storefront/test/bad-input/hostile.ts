import { randomUUID } from "node:crypto";

/** Text that is harmless as long as nobody takes it for anything else. */
export const hostileTexts = [
  "'; DROP TABLE listing; --",
  '" OR ""="',
  "%' ESCAPE '!",
  "<script>alert('x')</script>",
  '<img src=x onerror="alert(1)">',
  "{{constructor.constructor('return process')()}} ${process.env} #{7*7}",
  "$1 $2 :name ? \\' \\\\",
  "a, b; c\r\nSet-Cookie: session=stolen",
  "Ünïcödé 漢字 😀 שלום \u202e",
  "__proto__",
];

/** Addresses that ask for what is not there to be had. */
export const hostilePaths = [
  "/art/../../../../etc/passwd",
  "/art/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "/art/..%5c..%5cwindows-160.webp",
  "/art/x-160.webp%00.html",
  "/art/constructor-160.webp",
  "/pictures/../package.json",
  "/pictures/x/..%2f..%2f1-128.webp",
  `/pictures/${randomUUID()}/__proto__-128.webp`,
  "/api/docs/../../package.json",
  "/api/docs/..%2f..%2f..%2fpackage.json",
  "/%2e%2e/%2e%2e/etc/passwd",
  "//evil.example/api/queries/home",
  "/api/queries/products/%00",
  "/api/queries/products/%E0%A4%A",
  "/.git/config",
];
