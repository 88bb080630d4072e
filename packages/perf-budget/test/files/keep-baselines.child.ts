import { openRepositoryStore } from "../../src/files/baselines/repository-store.ts";
import { recordingSchema } from "../../src/recording.ts";

const [clone, name, recording] = process.argv.slice(2);
const store = openRepositoryStore("raced", "origin", clone);
for (const round of [1, 2, 3]) await store.put(`${name}-${round}`, recordingSchema.parse(JSON.parse(recording!)));
