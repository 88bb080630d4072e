import { useEffect, useState } from 'react';

/** Whether an element has come within `margin` of the window. Once true, it stays so. */
export default function useInView(ref, margin = '0px') {
  const [isSeen, setIsSeen] = useState(typeof IntersectionObserver === 'undefined');

  useEffect(() => {
    if (isSeen) {
      return undefined;
    }
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) {
          setIsSeen(true);
        }
      },
      { rootMargin: margin },
    );
    observer.observe(ref.current);
    return () => {
      if (ref.current) {
        observer.unobserve(ref.current);
      }
      observer.disconnect();
    };
  }, [isSeen, margin, ref]);

  return isSeen;
}
