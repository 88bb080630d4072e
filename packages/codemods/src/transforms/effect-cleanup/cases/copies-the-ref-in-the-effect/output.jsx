import React, { useEffect, useRef } from "react";

export default function Box({ log }) {
  const boxRef = useRef(null);
  const list = useRef(null);

  useEffect(() => {
    boxRef.current.title = "mounted";

    const box = boxRef.current;
    // by name
    const stop = () => {
      log("box", box.tagName, box.title);
    };
    return stop;
  }, []);

  useEffect(() => { const listElement = list.current; return () => log("list", listElement.tagName); }, []);

  useEffect(() => {
    const node = list.current;
    node.lang = "en";
    return function () {
      log("lang", node.lang);
    };
  });

  return (
    <div ref={boxRef}>
      <ul ref={list}>
        <li />
      </ul>
    </div>
  );
}
