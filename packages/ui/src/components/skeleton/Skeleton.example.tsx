import { useState } from "react";
import { gameNumber } from "../../testing/games.ts";
import { boxOf } from "../../testing/pictures.ts";
import { Image } from "../image/Image.tsx";
import { Skeleton } from "./Skeleton.tsx";

const game = gameNumber(4);

/** A picture with two lines, on its way or there: what stands below does not move. */
export default function SkeletonExample() {
  const [isThere, setIsThere] = useState(false);
  return (
    <div className="example-stack">
      <label>
        <input type="checkbox" checked={isThere} onChange={(event) => setIsThere(event.target.checked)} /> It has
        arrived
      </label>
      <div className="example-column">
        {isThere ? (
          <>
            <Image
              alt=""
              source={() => boxOf(game)}
              widths={[320]}
              formats={["webp"]}
              sizes="11rem"
              ratio={3 / 4}
              color={game.color}
            />
            <p>{game.title}</p>
            <p>{game.machine}</p>
          </>
        ) : (
          <Skeleton ratio={3 / 4} lines={2} />
        )}
      </div>
      <p>This line stays where it is.</p>
    </div>
  );
}
