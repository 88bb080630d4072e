import React, { useEffect, useRef, useState } from 'react';

export function useDropTarget(onFile) {
  const ref = useRef(null);
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const enter = () => setIsOver(true);
    ref.current.addEventListener('dragover', enter);
    ref.current.addEventListener('drop', onFile);
    return () => {
      ref.current.removeEventListener('dragover', enter);
      ref.current.removeEventListener('drop', onFile);
    };
  }, [onFile]);

  return [ref, isOver];
}

export function useSocket(url) {
  const socket = useRef(null);

  useEffect(() => {
    socket.current = new WebSocket(url);
    socket.current.addEventListener('message', console.log);
    return () => {
      // Whichever socket is open by then.
      socket.current.close();
    };
  }, [url]);

  return socket;
}

export default function Drop({ log }) {
  const [target] = useDropTarget(log);
  return <div ref={target} id="target" />;
}
