import React, { useEffect, useRef } from "react";

export default function Box({ log }) {
  const boxRef = useRef(null);
  const list = useRef(null);

  useEffect(() => {
    boxRef.current.title = "mounted";

    // by name
    const stop = () => {
      log("box", boxRef.current.tagName, boxRef.current.title);
    };
    return stop;
  }, []);

  useEffect(() => () => log("list", list.current.tagName), []);

  useEffect(() => {
    const node = list.current;
    node.lang = "en";
    return function () {
      log("lang", list.current.lang);
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
