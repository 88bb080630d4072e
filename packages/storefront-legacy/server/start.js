/** `pnpm start:legacy`: looks for the shop, builds the site for production and serves it. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { checkShop } from './check-shop.js';
import { bff } from './settings.js';

const found = await checkShop(bff).then(
  () => null,
  words => words,
);
if (found) {
  console.error(
    `The React 16 site needs a running shop: ${found} at ${bff.origin}.\n` +
      'Open one in another terminal and leave it open:  pnpm start\n' +
      'Or say where yours is:  BFF_URL=http://host:port pnpm start:legacy',
  );
  process.exit(2);
}
await build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'warn' });
await import('./serve.js');
