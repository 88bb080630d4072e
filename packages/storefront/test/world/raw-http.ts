import { connect } from "node:net";

/** Says something to a server that no client would say, and hears everything until it hangs up. */
export async function converse(origin: string, ...said: (string | Buffer)[]): Promise<string> {
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  for (const each of said) socket.write(each);
  const heard: Buffer[] = [];
  for await (const chunk of socket as AsyncIterable<Buffer>) heard.push(chunk);
  return Buffer.concat(heard).toString();
}
