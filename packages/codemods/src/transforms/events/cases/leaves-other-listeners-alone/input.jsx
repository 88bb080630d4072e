import React, { useEffect } from "react";
import { fireEvent } from "@testing-library/react";

export function Popup({ node, onClose }) {
  useEffect(() => {
    const $ = (each) => each;
    window.addEventListener("click", onClose);
    node.addEventListener("click", onClose);
    document.addEventListener("click", onClose, { capture: true });
    document.addEventListener("visibilitychange", onClose);
    $(document).on("click", onClose);
    fireEvent(document, "click");
    document.onreadystatechange = onClose;
    document.onclick = null;
  }, []);
  return <div onClick={(event) => event.stopPropagation()} />;
}
