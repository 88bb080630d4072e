import { demo } from "./demo.ts";

const isTerminal = process.stdout.isTTY;
const clearLine = isTerminal ? "\r\u001B[K" : "";

const kept = await demo({
  line: (text) => process.stdout.write(`${clearLine}${text}\n`),
  status: (text) =>
    void (isTerminal && process.stdout.write(`${clearLine}${text.slice(0, process.stdout.columns - 1)}`)),
});
process.exitCode = kept ? 0 : 1;
