import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { newLinkToken } from "../tokens.ts";
import { confirmationLetter } from "./letters.ts";
import { createMailbox, createSmtpPostman } from "./postman.ts";

const from = "Retro Shop <shop@shop.example>";
const letter = {
  to: "ann@example.com",
  subject: "Confirm your account",
  text: "https://shop.example/confirm#token=abc",
};

describe("the local mailbox", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "mailbox-")), "mail");
  afterAll(() => rm(join(folder, ".."), { recursive: true }));
  const mailbox = createMailbox({ folder, from });

  it("keeps each letter whole in a file of its own that nobody else reads", async () => {
    await Promise.all(Array.from({ length: 10 }, () => mailbox.bring(letter)));
    const names = await readdir(folder);
    expect(names).toHaveLength(10);
    for (const name of names) {
      expect(name).toMatch(/^[\w-]+\.?\w*-[\da-f]{8}\.eml$/);
      const text = await readFile(join(folder, name), "utf8");
      expect(text).toMatch(/^To: ann@example\.com\r$/m);
      expect(text).toContain("#token=abc");
      expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    }
  });

  it("keeps a link in one piece, to be opened from the file as it is", async () => {
    const { token } = newLinkToken();
    await mailbox.bring(confirmationLetter("bob@example.com", "https://shop.example.com:8443", token));
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")));
    const lines = texts.flatMap((text) => text.split("\r\n"));
    expect(lines).toContain(`https://shop.example.com:8443/confirm#token=${token}`);
  });

  it("does not let an address write headers or files", async () => {
    const odd = "../../x\r\nBcc: everybody@example.com";
    await mailbox.bring({ ...letter, to: odd, subject: "Hello\r\nBcc: everybody@example.com" }).catch(() => {});
    for (const name of await readdir(folder)) expect(await readFile(join(folder, name), "utf8")).not.toMatch(/^Bcc:/m);
    expect((await readdir(join(folder, ".."))).length).toBe(1);
  });
});

describe("the postman by SMTP", () => {
  it("hands letters to the server, and fails where it does", async () => {
    const { server, url, said } = await mailServer();
    const postman = createSmtpPostman({ url, from });
    await postman.bring(letter);
    expect(said()).toContain("RCPT TO:<ann@example.com>");
    expect(said()).toContain("Subject: Confirm your account");
    await expect(postman.bring({ ...letter, to: "full@example.com" })).rejects.toThrow("452");
    postman.close();
    server.close();
    await expect(createSmtpPostman({ url, from }).bring(letter)).rejects.toThrow("ECONNREFUSED");
  });
});

/** As little of a mail server as there can be: takes every letter, unless it is to `full@…`. */
async function mailServer(): Promise<{ server: Server; url: string; said: () => string }> {
  let said = "";
  const server = createServer((socket) => {
    let isLetter = false;
    socket.write("220 mail.example ESMTP\r\n");
    socket.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      for (const line of text.split("\r\n").slice(0, -1)) {
        if (isLetter && line !== ".") continue;
        if (isLetter) isLetter = false;
        else if (line.startsWith("DATA")) isLetter = true;
        else if (line.startsWith("RCPT TO:<full")) {
          socket.write("452 mailbox full\r\n");
          continue;
        }
        socket.write(isLetter ? "354 go on\r\n" : line === "QUIT" ? "221 bye\r\n" : "250 fine\r\n");
      }
    });
    socket.on("error", () => {});
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  return { server, url: `smtp://127.0.0.1:${port}?ignoreTLS=true`, said: () => said };
}
