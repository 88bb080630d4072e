import { createObserver } from "../../observe/observer.ts";
import { serveDoor } from "../serve-door.ts";
import { relayDoor } from "./relay-door.ts";
import { createRelayService } from "./relay-service.ts";

// Started by tests: says where it listens, and leaves when told to or when its parent is gone.
const observer = createObserver({ name: "relay", logLevel: "silent" });
const served = await serveDoor(relayDoor, createRelayService(observer), { observer, secret: "test-secret" });
process.on("message", () => void served.close(2_000).then(() => process.disconnect()));
process.send?.({ url: served.url });
process.once("disconnect", () => void served.close(0));
