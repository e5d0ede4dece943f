import postgres from "postgres";

/** Opens a postgres.js pool; a unix socket folder is given as `?host=/folder` or as a percent-encoded host. */
export function connect<Types extends Record<string, postgres.PostgresType>>(
  url: string,
  options: postgres.Options<Types> = {},
) {
  const address = new URL(url);
  const folder = address.searchParams.get("host") ?? decodeURIComponent(address.hostname);
  if (!folder.startsWith("/")) return postgres(url, options);
  const port = Number(address.searchParams.get("port") ?? (address.port || 5432));
  address.hostname = "localhost";
  address.searchParams.delete("host");
  address.searchParams.delete("port");
  return postgres(address.href, { ...options, host: folder, port });
}

/** The same database, reached as another role. */
export function asRole(url: string, role: string, password: string): string {
  const address = new URL(url);
  address.username = encodeURIComponent(role);
  address.password = encodeURIComponent(password);
  return address.href;
}
