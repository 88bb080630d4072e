const longestFrameMs = 100;

/** Resolves when the next frame is on the screen: what somebody did is seen before the work for it begins. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    // A tab that nobody looks at has no frames.
    const timer = setTimeout(resolve, longestFrameMs);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // A frame calls back before it paints.
      setTimeout(resolve);
    });
  });
