import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Reads a build into memory, by the addresses of its files. */
export function loadBuild(folder) {
  const root = fileURLToPath(folder);
  if (!existsSync(root)) throw new Error('There is no build yet: run "vite build" first.');
  const files = new Map();
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .forEach(entry => {
      const path = `${entry.parentPath}/${entry.name}`;
      const plain = readFileSync(path);
      const type = types[extname(path)];
      files.set(`/${path.slice(root.length).replace(/^\/+/, '')}`, {
        plain,
        type: type || 'application/octet-stream',
        encoded: type ? { br: brotliCompressSync(plain), gzip: gzipSync(plain) } : {},
      });
    });
  return files;
}
