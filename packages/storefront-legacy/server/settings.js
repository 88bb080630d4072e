/** Where the shop's back end is, and where the site opens: `BFF_URL` and `PORT`. */
export const bff = new URL(process.env.BFF_URL || 'http://127.0.0.1:3000');
export const port = Number(process.env.PORT || 8016);
