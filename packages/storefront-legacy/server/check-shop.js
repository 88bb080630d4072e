import http from 'node:http';

/** Resolves when a shop can serve shoppers at `origin`, and rejects with what was found there instead. */
export function checkShop(origin) {
  return new Promise((resolve, reject) => {
    const request = http.get(new URL('/ready', origin), { timeout: 5000 }, response => {
      response.resume();
      if (response.statusCode === 200) resolve();
      else reject(response.statusCode === 503 ? 'the shop is not ready' : 'something else answers');
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => reject('nobody answers'));
  });
}
