import { PassThrough } from "stream";

export default async function proof({ load, log }) {
  const response = new PassThrough();
  load().handle(response);
  let text = "";
  for await (const each of response) text += each;
  log(text.replace(/ data-reactroot=""/g, ""));
}
