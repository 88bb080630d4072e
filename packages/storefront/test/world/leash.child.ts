/**
 * Imported by every process that a test starts: it ends with the test, however the test ended. The test holds the
 * other end of the pipe, which closes even on `kill -9`.
 */
const { stdin } = process;
stdin.on("close", () => process.kill(process.pid, "SIGKILL")).resume();
(stdin as unknown as { unref(): void }).unref();
