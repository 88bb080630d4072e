import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** A file that is text, or what keeps it from being read as such. */
export type FileText =
  | {
      ok: true;
      /** Without its byte order mark. */
      text: string;
      bom: boolean;
      /** Of the bytes, to tell later whether somebody else wrote the file meanwhile. */
      hash: string;
    }
  | { ok: false; why: "unreadable" | "not-text" | "minified"; message: string };

/** Sources are smaller by a factor of ten at least; what is larger is data or a bundle. */
const largestBytes = 20_000_000;
/** Below this length nobody minds the time that reading takes. */
const longCharacters = 50_000;
/** Average characters a line of a minifier's output has at least; long hand-written lines stay far below. */
const minifiedLine = 500;
/** What browserify and webpack put before the modules of a bundle; neither is written by hand. */
const bundleStart =
  /\.code ?= ?"MODULE_NOT_FOUND"|^\s*\/\*{6}\/|function webpackUniversalModuleDefinition\(|\/\/ webpackBootstrap/;
/** How far into a file it can stand, with a licence above it. */
const startCharacters = 2_000;

/** Reads a file once. Never throws. */
export function readText(path: string): FileText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { ok: false, why: "unreadable", message: error instanceof Error ? error.message : String(error) };
  }
  const name = basename(path);
  if (/[.-]min\.[cm]?js$/.test(name)) return minified(`it is called ${name}`);
  if (bytes.length > largestBytes)
    return { ok: false, why: "not-text", message: `it has ${(bytes.length / 1e6).toFixed(0)} MB` };
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { ok: false, why: "not-text", message: `it holds a NUL byte at offset ${nul}` };
  if (!isUtf8(bytes)) return { ok: false, why: "not-text", message: "it is not valid UTF-8" };
  const whole = bytes.toString("utf8");
  const bom = whole.startsWith("\uFEFF");
  const text = bom ? whole.slice(1) : whole;
  if (bundleStart.test(text.slice(0, startCharacters)))
    return minified("it starts as the bundles of webpack or browserify do");
  if (text.length > longCharacters) {
    const perLine = text.length / linesIn(text);
    if (perLine > minifiedLine)
      return minified(`its lines are ${Math.round(perLine).toLocaleString("en")} characters long on average`);
  }
  return { ok: true, text, bom, hash: hash("sha1", bytes) };
}

const minified = (message: string): FileText => ({ ok: false, why: "minified", message });

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
