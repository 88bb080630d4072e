import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The environment that gives a browser the same fonts on every machine, also on one that has none: without any, the
 * headless shell ends at the first page.
 */
export async function fontEnvironment(cacheFolder: string): Promise<{ FONTCONFIG_FILE: string }> {
  const fonts = join(dirname(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/package.json")), "ttf");
  await mkdir(cacheFolder, { recursive: true });
  const file = join(cacheFolder, "fonts.conf");
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(cacheFolder, "fontconfig")}</cachedir>
  <alias binding="same"><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <alias binding="same"><family>system-ui</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <alias binding="same"><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;
  const unfinished = `${file}.${randomUUID()}.part`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
  return { FONTCONFIG_FILE: file };
}
