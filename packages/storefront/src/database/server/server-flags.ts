import { totalmem } from "node:os";

const MB = 1024 * 1024;

/** What the server is told at each start. Flags win over files, so an old data folder gets today's values. */
export function serverFlags(options: { port: number; durable: boolean; name: string; memoryBytes?: number }): string[] {
  const memoryMB = Math.floor((options.memoryBytes ?? totalmem()) / MB);
  // An eighth: the shop, the seed and the file cache live on the same small machine.
  const sharedMB = options.durable ? Math.min(1024, Math.max(64, Math.floor(memoryMB / 8))) : 64;
  const settings: Record<string, string | number> = {
    port: options.port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    cluster_name: options.name,
    max_connections: 200,
    shared_buffers: `${sharedMB}MB`,
    effective_cache_size: `${Math.max(sharedMB, Math.floor(memoryMB / 2))}MB`,
    work_mem: "16MB",
    maintenance_work_mem: "128MB",
    // Short queries on few cores: compiling and forking cost more than they save, and blur the percentiles.
    jit: "off",
    max_parallel_workers_per_gather: 0,
    random_page_cost: 1.1,
    // The seed writes gigabytes; a checkpoint for each 1 GB (the default) would write pages several times.
    max_wal_size: "4GB",
    checkpoint_timeout: "15min",
    timezone: "UTC",
    log_timezone: "UTC",
    log_line_prefix: "%m [%p] %a@%d ",
    ...(options.durable
      ? { fsync: "on", synchronous_commit: "on", full_page_writes: "on" }
      : { fsync: "off", full_page_writes: "off", autovacuum_naptime: "1h", scram_iterations: 1 }),
  };
  return Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
}

/** What the server and its tools see of the environment: nothing of ours, since PGPORT and the like change them. */
export const serverEnvironment = { PATH: process.env["PATH"] ?? "", LC_ALL: "C", TZ: "UTC" };
