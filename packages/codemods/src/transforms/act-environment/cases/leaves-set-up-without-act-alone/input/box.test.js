import { act } from "./stage";

act("first");
