import React, { useEffect, useState } from "react";
import { act } from "react-dom/test-utils";

export { act };

export default function Effects({ say }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    say(`effect ${count}`);
  });
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}
