import type { Config } from "./schema.ts";

/**
 * Gives a configuration back as it is, checked by the compiler. Name the contract's endpoints to have them checked, too:
 *
 * ```ts
 * export default defineConfig<EndpointName>({ site: { url: "http://localhost:3000" }, endpoints: { "GET me": { latency: { max: 50 } } } });
 * ```
 */
export const defineConfig = <Endpoint extends string = string>(config: Config<Endpoint>): Config<Endpoint> => config;
