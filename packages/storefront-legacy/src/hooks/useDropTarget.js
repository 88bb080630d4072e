import { useEffect, useRef, useState } from 'react';

/** A ref for what files may be dropped on, and whether one hovers over it right now. */
export default function useDropTarget(onFile) {
  const ref = useRef(null);
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;

  useEffect(() => {
    const enter = event => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = () => setIsOver(false);
    const drop = event => {
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer.files[0];
      if (file) {
        latest.current(file);
      }
    };
    ref.current.addEventListener('dragover', enter);
    ref.current.addEventListener('dragleave', leave);
    ref.current.addEventListener('drop', drop);
    return () => {
      ref.current.removeEventListener('dragover', enter);
      ref.current.removeEventListener('dragleave', leave);
      ref.current.removeEventListener('drop', drop);
    };
  }, []);

  return [ref, isOver];
}
