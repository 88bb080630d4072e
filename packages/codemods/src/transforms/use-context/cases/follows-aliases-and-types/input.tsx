import { useContext as useCtx, type Context } from 'react'

const use = 1

export function useRequired<T>(context: Context<T | null>): T {
  const value = useCtx<T | null>(context)
  if (value === null) throw new Error(`missing ${use}`)
  return value
}
