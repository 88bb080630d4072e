import * as React from 'react'

interface Props extends React.PropsWithChildren<React.ClassAttributes<HTMLElement>> {
  id: string | number
  ids?: (string | number)[]
  child?: (React.ReactElement | string | number) | null
  as?: React.ElementType<{ id: string }>
  nodes?: React.ReactNode[]
  name?: React.HTMLElementType
}

export const A: React.FC<Props> = ({ id }) => <p>{id}</p>
export const B: React.FunctionComponent = () => <p />
export const C: React.FC<{ on: boolean }> = ({ on }) => <b>{on}</b>
export const d: React.ForwardRefRenderFunction<HTMLDivElement, { id: string }> = (props, ref) => <div ref={ref} id={props.id} />
export type Made = React.FunctionComponentElement<{}>
export type Make = (props?: React.Attributes & { id: string } | null, ...children: React.ReactNode[]) => React.ReactElement<{ id: string }>
