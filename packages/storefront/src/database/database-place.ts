/** Where a database is, in words that may be shown: everything but the password. */
export interface DatabasePlace {
  service: string;
  /** `host:port`. */
  host: string;
  database: string;
  role: string;
  /** The environment variable that says where it is. */
  setting: string;
}

/** Reads a database URL. Fails without showing it, since it holds a password. */
export function describePlace(url: string, service: string): DatabasePlace {
  const setting = `${service.toUpperCase()}_DATABASE_URL`;
  const parsed = URL.parse(url);
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new Error(`${setting} is not a database URL: expected postgres://role:password@host:5432/database`);
  }
  return {
    service,
    host: `${parsed.hostname}:${parsed.port || "5432"}`,
    database: decodeURIComponent(parsed.pathname.slice(1)) || decodeURIComponent(parsed.username),
    role: decodeURIComponent(parsed.username),
    setting,
  };
}
