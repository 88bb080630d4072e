import { useState } from "react";
import { Button } from "./Button.tsx";

/** The looks of a button, and one that is busy for two seconds. */
export default function ButtonExample() {
  const [isBusy, setIsBusy] = useState(false);
  const work = () => {
    setIsBusy(true);
    setTimeout(() => setIsBusy(false), 2000);
  };
  return (
    <div className="example-line">
      <Button look="primary" isBusy={isBusy} onClick={work}>
        Add to cart
      </Button>
      <Button>Watch</Button>
      <Button look="plain">Report this listing</Button>
      <Button disabled>Sold out</Button>
      <Button isBusy>Saving</Button>
    </div>
  );
}
