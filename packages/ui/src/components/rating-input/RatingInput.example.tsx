import { useState } from "react";
import { RatingInput } from "./RatingInput.tsx";

const starLabel = (stars: number) => (stars === 1 ? "1 star" : `${stars} stars`);

/** One that asks until it is answered, one that is answered, and one that a form keeps by itself. */
export default function RatingInputExample() {
  const [stars, setStars] = useState<number | null>(null);
  const [delivery, setDelivery] = useState(4);
  return (
    <form className="example-stack">
      <RatingInput
        label="Stars"
        starLabel={starLabel}
        value={stars}
        onChange={setStars}
        error={stars === null ? "Choose how many stars this gets." : ""}
      />
      <RatingInput label="How was the delivery?" starLabel={starLabel} value={delivery} onChange={setDelivery} />
      <RatingInput label="How was the packaging?" starLabel={starLabel} name="packaging" />
    </form>
  );
}
