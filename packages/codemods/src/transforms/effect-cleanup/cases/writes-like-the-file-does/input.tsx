import * as React from 'react'

export const Area = React.forwardRef<HTMLElement, { onGone: (width: number) => void }>(({ onGone }, outer) => {
  const ref = React.useRef<HTMLDivElement>(null)
  const input_ref = React.useRef<HTMLInputElement>(null)
  const input = 1

  React.useEffect(() => {
    const observer = new ResizeObserver(() => input)
    observer.observe(ref.current!)
    return () => {
      observer.unobserve(ref.current!)
      onGone(input_ref.current!.offsetWidth)
    }
  }, [onGone])

  return (
    <>
      <div ref={ref} />
      <input ref={input_ref} />
    </>
  )
})
