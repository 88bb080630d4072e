import { type Context, use as use2 } from 'react'

const use = 1

export function useRequired<T>(context: Context<T | null>): T {
  const value = use2<T | null>(context)
  if (value === null) throw new Error(`missing ${use}`)
  return value
}
