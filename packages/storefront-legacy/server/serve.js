/**
 * Serves the production build and hands the API, box art and pictures on to the back end (`BFF_URL`).
 * Every file is compressed once at the start, and hashed files may be kept for ever.
 */
import http from 'node:http';
import { loadBuild } from './load-build.js';
import { createProxy } from './proxy.js';
import { bff, port } from './settings.js';

const files = loadBuild(new URL('../dist/', import.meta.url));
const proxy = createProxy(bff);

const server = http.createServer((request, response) => {
  const path = request.url.split('?')[0];
  if (/^\/(api|art|pictures)\//.test(path)) return proxy(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' });
    return response.end();
  }
  const file = files.get(path) || files.get('/index.html');
  const wanted = String(request.headers['accept-encoding'] || '');
  const encoding = ['br', 'gzip'].find(name => wanted.includes(name) && file.encoded[name]);
  const body = encoding ? file.encoded[encoding] : file.plain;
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': body.length,
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    ...(encoding && { 'content-encoding': encoding }),
  });
  return response.end(request.method === 'HEAD' ? undefined : body);
});

server.on('error', error => {
  const why =
    error.code === 'EADDRINUSE' ? `port ${port} is taken. Take another:  PORT=8017 pnpm start:legacy` : error.message;
  console.error(`The React 16 site could not open: ${why}`);
  process.exit(2);
});

server.listen(port, '127.0.0.1', () => {
  console.log(
    `The React 16 site is open at http://127.0.0.1:${server.address().port}, over ${bff.origin}. Ctrl-C closes it.`,
  );
});
