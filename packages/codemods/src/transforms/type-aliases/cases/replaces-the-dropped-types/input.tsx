import * as React from 'react'
import { SFC as Stateless, ReactText, ReactChild, VFC } from 'react'

interface Props extends React.Props<HTMLElement> {
  id: ReactText
  ids?: ReactText[]
  child?: ReactChild | null
  as?: React.ReactType<{ id: string }>
  nodes?: React.ReactNodeArray
  name?: keyof React.ReactHTML
}

export const A: Stateless<Props> = ({ id }) => <p>{id}</p>
export const B: React.StatelessComponent = () => <p />
export const C: VFC<{ on: boolean }> = ({ on }) => <b>{on}</b>
export const d: React.RefForwardingComponent<HTMLDivElement, { id: string }> = (props, ref) => <div ref={ref} id={props.id} />
export type Made = React.SFCElement<{}>
export type Make = React.Factory<{ id: string }>
