import { PassThrough } from "stream";

export default async function proof({ load, log }) {
  const { handle } = load();
  const response = new PassThrough();
  log(handle({ name: "Ann" }, response) === response);
  let text = "";
  for await (const each of response) text += each;
  log(text.replace(/<!-- -->| data-reactroot=""/g, ""));
}
