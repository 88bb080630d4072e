import { gameNumber } from "../../testing/games.ts";
import { boxOf } from "../../testing/pictures.ts";
import { Image } from "./Image.tsx";

const shared = { widths: [320], sizes: "12rem", ratio: 3 / 4, formats: ["webp"] } as const;

/** One that arrives, one that never does, and one that says nothing because words beside it do. */
export default function ImageExample() {
  const game = gameNumber(3);
  return (
    <div className="example-thirds">
      <Image {...shared} alt={`Box of ${game.title}`} source={() => boxOf(game)} isPriority />
      <Image {...shared} alt="Box of a game that was lost" source={() => "data:image/webp,broken"} />
      <Image {...shared} alt="" source={() => "data:image/webp,lost"} />
    </div>
  );
}
