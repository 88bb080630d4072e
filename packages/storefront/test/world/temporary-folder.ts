import { rmSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of the test's own that PostgreSQL's user can get into. Gone after `remove`, and with this process. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "shop-world-"));
  await chmod(path, 0o711);
  const removeNow = () => rmSync(path, { recursive: true, force: true });
  process.once("exit", removeNow);
  return {
    path,
    async remove() {
      process.off("exit", removeNow);
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
