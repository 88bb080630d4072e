import { useState } from "react";
import { gameNumber } from "../../testing/games.ts";
import { Button } from "../button/Button.tsx";
import { showToast, Toasts } from "./Toasts.tsx";

/** Good news goes away by itself, bad news stays; rest on one and all of them wait. */
export default function ToastExample() {
  const [count, setCount] = useState(0);
  return (
    <div className="example-line">
      <Button
        look="primary"
        onClick={() => {
          setCount(count + 1);
          showToast(`${gameNumber(count).title} is in the cart`);
        }}
      >
        Add to cart
      </Button>
      <Button onClick={() => showToast("The shop does not answer. Your review was not sent.", { kind: "bad" })}>
        Send a review
      </Button>
      <Toasts dismissLabel="Dismiss" />
    </div>
  );
}
