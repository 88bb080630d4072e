import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * What the OWASP Password Storage Cheat Sheet asks of argon2id at the least: 19 MiB, two passes, one lane.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id
 */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const hashBytes = 32;
const saltBytes = 16;
const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** Turns passwords into hashes and looks whether they fit, a few at once and never on the main thread. */
export interface Passwords {
  /** In the form that argon2's own tools write, salt and cost within. */
  hash(password: string): Promise<string>;
  /** With null for the hash it takes as long and says no: an unknown address answers like a wrong password. */
  fits(password: string, hash: string | null): Promise<boolean>;
}

/**
 * @param atOnce each one holds 19 MiB and one of the four threads that Node shares among files, DNS and pictures;
 *   the others wait for their turn.
 */
export function createPasswords(atOnce = 2): Passwords {
  const inTurn = turns(atOnce);
  const nobodys = encode(randomBytes(saltBytes), randomBytes(hashBytes));

  return {
    hash: (password) =>
      inTurn(async () => {
        const salt = randomBytes(saltBytes);
        return encode(salt, await derive(password, salt, cost, hashBytes));
      }),
    fits: (password, hash) =>
      inTurn(async () => {
        const kept = decode(hash ?? nobodys);
        const found = await derive(password, kept.salt, kept.cost, kept.hash.length);
        return timingSafeEqual(found, kept.hash) && hash !== null;
      }),
  };
}

function derive(password: string, salt: Buffer, { memory, passes, parallelism }: typeof cost, length: number) {
  // The same word typed on another keyboard may arrive composed in another way (NIST SP 800-63B, 3.1.1.2).
  const message = Buffer.from(password.normalize("NFKC"));
  return new Promise<Buffer>((resolve, reject) => {
    argon2("argon2id", { message, nonce: salt, memory, passes, parallelism, tagLength: length }, (fault, hash) =>
      fault ? reject(fault) : resolve(hash),
    );
  });
}

const bare = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");

function encode(salt: Buffer, hash: Buffer): string {
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${bare(salt)}$${bare(hash)}`;
}

function decode(text: string) {
  const parts = form.exec(text);
  if (!parts) throw new Error("A password hash in the database is not in the form of argon2id");
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number];
  const [salt, hash] = parts.slice(4, 6).map((part) => Buffer.from(part, "base64")) as [Buffer, Buffer];
  return { cost: { memory, passes, parallelism }, salt, hash };
}

/** Lets only so many run at once, first come first served. */
function turns(atOnce: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
    else running++;
    try {
      return await work();
    } finally {
      // Whoever waits takes over the turn as it is.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
