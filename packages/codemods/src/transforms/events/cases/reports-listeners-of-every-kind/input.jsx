import React, { useEffect } from "react";
import $ from "jquery";
import addEventListener from "rc-util/lib/Dom/addEventListener";

export function Popup({ node, onClose }) {
  useEffect(() => {
    const doc = document;
    doc.addEventListener("click", onClose);
    node.ownerDocument.addEventListener("mousedown", onClose, false);
    $(document).on("resize.popup mousedown.popup", onClose);
    addEventListener(document.body, "keydown", onClose);
    document.onclick = onClose;
    return () => doc.removeEventListener("click", onClose);
  }, []);
  return <div onClick={(event) => event.stopPropagation()} />;
}
