/**
 * The local gateway as a process of its own: started by `startGatewayProcess`, told its options by the first
 * message, gone when whoever started it is gone.
 */
import { LocalGatewayOptions, startLocalGateway } from "./local/local-gateway.ts";

process.once("message", (message) => {
  void startLocalGateway(LocalGatewayOptions.parse(message)).then((gateway) => {
    let stopped: Promise<void> | undefined;
    const stop = () => {
      stopped ??= gateway.stop().finally(() => process.connected && process.disconnect?.());
    };
    process.once("disconnect", stop);
    process.once("SIGTERM", stop);
    // Ctrl-C reaches the whole group; the shop drains first and then lets go of us.
    process.on("SIGINT", () => {});
    process.send?.({ url: gateway.url });
  });
});
