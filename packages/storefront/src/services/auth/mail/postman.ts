import { randomBytes } from "node:crypto";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Brings letters to people. Resolves once the letter is out of our hands for good. */
export interface Postman {
  bring(letter: Letter): Promise<void>;
  close(): void;
}

/** Gives letters to a mail server. */
export function createSmtpPostman({ url, from }: { url: string; from: string }): Postman {
  const transport = createTransport({
    url,
    pool: true,
    // All of them together stay below the lease of a letter, see delivery.ts.
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async bring(letter) {
      await transport.sendMail({ from, ...letter });
    },
    close: () => transport.close(),
  };
}

/** Puts letters into a folder, a file each, as they would go to a mail server. None is ever seen half-written. */
export function createMailbox({ folder, from }: { folder: string; from: string }): Postman {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async bring(letter) {
      const { message } = await transport.sendMail({ from, ...letter });
      if (!Buffer.isBuffer(message)) throw new TypeError("Expected the whole letter at once");
      const name = `${new Date().toISOString().replaceAll(":", "-")}-${randomBytes(4).toString("hex")}`;
      await mkdir(folder, { recursive: true });
      const file = await open(join(folder, `.${name}.part`), "wx", 0o600);
      try {
        await file.writeFile(message);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(join(folder, `.${name}.part`), join(folder, `${name}.eml`));
    },
    close: () => {},
  };
}
