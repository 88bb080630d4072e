export const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/avif'];

export const MOST_BYTES = 512 * 1024;

/** The bytes of a file as base64, without what stands before them in a data URL. */
export function readBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
