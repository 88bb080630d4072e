import { useState } from 'react'
import type { JSX } from 'react'

declare global {
  interface Window {
    shop: string
  }
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'x-price': { cents: number }
    }
  }
}

export const show = (): JSX.Element | null => (useState(0)[0] ? <x-price cents={1} /> : null)
